import MoreIcon from '@mui/icons-material/ChevronRight';
import LessIcon from '@mui/icons-material/ExpandMore';
import LateIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, IconButton, Link as MuiLink, Skeleton, Stack, TableCell, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { readingOf } from '../platform/reading/reading.js';
import { dayText, numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { listOf } from './list-address.js';
import { StepBar } from './StepBar.js';
import { stepGroups } from './step-groups.js';
import { usePlace } from './use-place.js';
import { type ChildProgress, useProgress } from './use-progress.js';
import { words } from './words.js';

/** On a phone these stand below the bar. */
export const wideOnly = { display: { xs: 'none', sm: 'table-cell' } } as const;

type TreeRowProps = {
  readonly row: ChildProgress;
  readonly level: number;
  readonly place: { readonly at: number; readonly of: number };
  readonly asNumbers: boolean;
  readonly isFirst: boolean;
  /** The row that Tab stops at. */
  readonly current: string | undefined;
  readonly onCurrent: (unit: string) => void;
};

/** One unit with what is below it, and, opened, the units below it as rows of their own. */
export function TreeRow({ row, level, place, asNumbers, isFirst, current, onCurrent }: TreeRowProps) {
  const t = useWords(words);
  const say = useSay();
  const { opened, placeOf, toggle } = usePlace();
  const hasBelow = row.children > 0;
  const isOpen = hasBelow && opened.includes(row.unit);
  const name = row.name ?? row.unit.slice(-6);
  const number = (value: number) => numberText(value, say.language);
  return (
    <>
      <TableRow
        hover
        role="row"
        aria-level={level}
        aria-posinset={place.at}
        aria-setsize={place.of}
        {...(hasBelow ? { 'aria-expanded': isOpen } : {})}
      >
        <TableCell component="th" scope="row" role="rowheader">
          <Stack direction="row" sx={{ alignItems: 'center', pl: { xs: (level - 1) * 1, md: (level - 1) * 2.5 } }}>
            {hasBelow ? (
              <IconButton
                size="small"
                tabIndex={-1}
                data-toggle
                aria-label={t(isOpen ? 'close' : 'open', { unit: name })}
                onClick={() => toggle(row.unit)}
                sx={{ ml: -0.5, minWidth: { xs: 44, md: 30 }, minHeight: { xs: 44, md: 30 } }}
              >
                {isOpen ? <LessIcon fontSize="small" /> : <MoreIcon fontSize="small" />}
              </IconButton>
            ) : (
              <Box sx={{ width: { xs: 12, md: 30 }, flexShrink: 0 }} />
            )}
            <MuiLink
              component={Link}
              // What has nothing below is gone into as the list of its congresses.
              to={hasBelow ? placeOf(row.unit) : listOf('all', { unit: row.unit })}
              data-unit-link={row.unit}
              tabIndex={current === row.unit || (current === undefined && isFirst) ? 0 : -1}
              onFocus={() => onCurrent(row.unit)}
              underline="hover"
              sx={{ fontWeight: 500, py: { xs: 1.25, md: 0.5 }, minWidth: 140 }}
            >
              {name}
            </MuiLink>
          </Stack>
        </TableCell>
        {asNumbers ? (
          stepGroups.map(({ group }) => (
            <TableCell key={group} role="gridcell" align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {number(row.steps[group])}
            </TableCell>
          ))
        ) : (
          <TableCell role="gridcell">
            <StepBar progress={row} />
            <Typography variant="body2" color="text.secondary" sx={{ display: { sm: 'none' }, mt: 0.5 }}>
              {t('short', {
                late: number(row.late),
                exempted: number(row.exempted),
                day: row.lastActivityOn ? dayText(row.lastActivityOn) : '–',
              })}
            </Typography>
          </TableCell>
        )}
        <TableCell role="gridcell" align="right" sx={wideOnly}>
          {row.late > 0 ? (
            <Stack
              direction="row"
              component="span"
              sx={{
                justifyContent: 'flex-end',
                alignItems: 'center',
                gap: 0.5,
                color: 'warning.main',
                fontWeight: 600,
              }}
            >
              <LateIcon fontSize="small" aria-label={t('late')} />
              {number(row.late)}
            </Stack>
          ) : (
            number(0)
          )}
        </TableCell>
        <TableCell role="gridcell" align="right" sx={wideOnly}>
          {number(row.exempted)}
        </TableCell>
        <TableCell role="gridcell" align="right" sx={{ ...wideOnly, whiteSpace: 'nowrap', color: 'text.secondary' }}>
          {row.lastActivityOn ? dayText(row.lastActivityOn) : '–'}
        </TableCell>
      </TableRow>
      {isOpen && (
        <Below unit={row.unit} level={level + 1} asNumbers={asNumbers} current={current} onCurrent={onCurrent} />
      )}
    </>
  );
}

function Below({
  unit,
  level,
  ...more
}: { unit: string; level: number } & Pick<TreeRowProps, 'asNumbers' | 'current' | 'onCurrent'>) {
  const asked = useProgress(unit);
  const { data } = asked;
  const { error, retry } = readingOf(asked);
  if (!data) {
    return (
      <TableRow>
        <TableCell colSpan={20}>{error ? <ProblemAlert error={error} onRetry={retry} /> : <Skeleton />}</TableCell>
      </TableRow>
    );
  }
  return data.children.map((row, at) => (
    <TreeRow
      key={row.unit}
      row={row}
      level={level}
      place={{ at: at + 1, of: data.children.length }}
      isFirst={false}
      {...more}
    />
  ));
}
