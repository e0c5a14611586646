import BarsIcon from '@mui/icons-material/BarChartOutlined';
import NumbersIcon from '@mui/icons-material/TableRowsOutlined';
import { Box, Button, Table, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useStore } from 'react-admin';
import { numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { heardOnly, Nothing, Panel } from './Panel.js';
import type { ProgressBelow } from './progress.js';
import { StepLegend } from './StepLegend.js';
import { stepGroups } from './step-groups.js';
import { TreeRow } from './TreeRow.js';
import { TreeContext } from './tree.js';
import { treeStyles } from './tree-styles.js';
import { usePath } from './use-path.js';
import { usePlace } from './use-place.js';
import { words } from './words.js';

// More than these take long to draw and nobody reads them in one go.
const AT_FIRST = 60;

/** The units directly below one, each with everything below it; opened further on the spot or gone into. */
export function UnitTree({ below }: { below: ProgressBelow }) {
  const t = useWords(words);
  const say = useSay();
  const [asNumbers, setAsNumbers] = useStore('steering.numbers', false);
  const [current, onCurrent] = useState<string>();
  const { opened, placeOf, toggle } = usePlace();
  const tree = useMemo(
    () => ({ opened, placeOf, toggle, asNumbers, current, onCurrent }),
    [opened, placeOf, toggle, asNumbers, current],
  );
  const { own, children } = below;
  const name = usePath(own.unit).path.at(-1)?.name ?? '';
  const all = useMemo(() => {
    const first = { ...own, name: t('own-row', { unit: name }), kind: null, children: 0 };
    return own.congresses > 0 ? [first, ...children] : children;
  }, [own, children, name, t]);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? all : all.slice(0, AT_FIRST);
  return (
    <Panel
      title={t('tree')}
      tools={
        <Button
          size="small"
          startIcon={asNumbers ? <BarsIcon /> : <NumbersIcon />}
          onClick={() => setAsNumbers(!asNumbers)}
        >
          {t(asNumbers ? 'bars' : 'numbers')}
        </Button>
      }
    >
      {all.length === 0 ? (
        <Nothing text={t('no-units')} />
      ) : (
        <>
          {!asNumbers && <StepLegend />}
          <TableContainer>
            <Table
              size="small"
              role="treegrid"
              aria-label={t('tree')}
              aria-describedby="tree-keys"
              onKeyDown={moveAmongRows}
              sx={treeStyles}
            >
              <TableHead>
                <TableRow>
                  <TableCell>{t('unit')}</TableCell>
                  {asNumbers ? (
                    stepGroups.map(({ group }) => (
                      <TableCell key={group} align="right" sx={{ '&.MuiTableCell-head': { whiteSpace: 'normal' } }}>
                        {t(group)}
                      </TableCell>
                    ))
                  ) : (
                    <TableCell sx={{ width: '38%' }}>{t('progress')}</TableCell>
                  )}
                  <TableCell align="right" className="wide">
                    {t('late')}
                  </TableCell>
                  <TableCell align="right" className="wide">
                    {t('exempted')}
                  </TableCell>
                  {/* Eight columns of figures fill the width. */}
                  {!asNumbers && (
                    <TableCell align="right" className="wide">
                      {t('activity')}
                    </TableCell>
                  )}
                </TableRow>
              </TableHead>
              <tbody>
                <TreeContext value={tree}>
                  {shown.map((row, at) => (
                    <TreeRow key={row.unit} row={row} level={1} at={at + 1} of={all.length} />
                  ))}
                </TreeContext>
              </tbody>
            </Table>
          </TableContainer>
          {shown.length < all.length && (
            <Button onClick={() => setWhole(true)} sx={{ mt: 1 }}>
              {t('all-units', { count: numberText(all.length, say.language) })}
            </Button>
          )}
          <Typography
            id="tree-keys"
            variant="body2"
            color="text.secondary"
            sx={{ mt: 1, display: { xs: 'none', md: 'block' } }}
          >
            {t('tree-hint')}
          </Typography>
        </>
      )}
      <Box role="status" sx={heardOnly} />
    </Panel>
  );
}

// Among rows by arrow keys, as in any tree: one stop for Tab, however many units there are.
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-unit-link]')];
  const here = links.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to !== undefined && here >= 0) {
    event.preventDefault();
    links[Math.max(0, Math.min(to, links.length - 1))]?.focus();
    return;
  }
  const row = document.activeElement?.closest('[role=row]');
  const isOpen = row?.getAttribute('aria-expanded');
  if ((event.key === 'ArrowRight' && isOpen === 'false') || (event.key === 'ArrowLeft' && isOpen === 'true')) {
    event.preventDefault();
    row?.querySelector<HTMLElement>('[data-toggle]')?.click();
  }
}
