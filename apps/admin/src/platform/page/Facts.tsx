import MoreIcon from '@mui/icons-material/ExpandMore';
import WhyIcon from '@mui/icons-material/HelpOutlineOutlined';
import { Accordion, AccordionDetails, AccordionSummary, Box, IconButton, Tooltip, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { type RaRecord, useTranslate } from 'react-admin';
import type { ViewContract } from '#contracts';
import { type Field, fieldsOf } from '../shape/shape.js';
import { Value } from '../value/Value.js';
import { useSay } from '../words/use-say.js';

const WhyDialog = lazy(() => import('../why/WhyDialog.js'));

type FactsProps = {
  readonly view: ViewContract;
  readonly row: RaRecord<string>;
};

/** All that the row says, each fact with the reason behind it; what is not known stands together below. */
export function Facts({ view, row }: FactsProps) {
  const translate = useTranslate();
  const [why, setWhy] = useState<string>();
  const fields = fieldsOf(view.row).filter(({ name }) => name !== 'id' && !(name === 'unit' && row['unit'] === row.id));
  const isKnown = ({ name }: Field) => row[name] !== null && row[name] !== undefined && row[name] !== '';
  const unknown = fields.filter((field) => !isKnown(field));
  const list = (some: readonly Field[]) => (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: { '@': '1fr', '@640': '1fr 1fr' }, columnGap: 4 }}
    >
      {some.map((field) => (
        <Fact key={field.name} view={view} field={field} row={row} onWhy={isKnown(field) ? setWhy : undefined} />
      ))}
    </Box>
  );
  return (
    // As many columns as there is room for, in a page of its own or in a pane.
    <Box sx={{ containerType: 'inline-size' }}>
      {why && (
        <Suspense>
          <WhyDialog view={view} id={row.id} field={why} onClose={() => setWhy(undefined)} />
        </Suspense>
      )}
      {list(fields.filter(isKnown))}
      {unknown.length > 0 && (
        <Accordion
          disableGutters
          elevation={0}
          sx={{ mt: 2, '&::before': { display: 'none' }, bgcolor: 'transparent' }}
        >
          <AccordionSummary expandIcon={<MoreIcon />} sx={{ px: 0, color: 'text.secondary' }}>
            <Typography component="span">{translate('ky.page.unknown', { smart_count: unknown.length })}</Typography>
          </AccordionSummary>
          <AccordionDetails sx={{ px: 0 }}>{list(unknown)}</AccordionDetails>
        </Accordion>
      )}
    </Box>
  );
}

const wide = new Set(['document', 'group', 'anything']);

function Fact({
  view,
  field,
  row,
  onWhy,
}: FactsProps & { field: Field; onWhy: ((field: string) => void) | undefined }) {
  const say = useSay();
  const translate = useTranslate();
  const { name, shape } = field;
  const label = say.field(view.feature, name);
  const value: unknown = row[name];
  const isWide =
    (wide.has(shape.kind) && value !== null) ||
    (shape.kind === 'list' && shape.of.kind === 'group' && Array.isArray(value) && value.length > 0) ||
    (typeof value === 'string' && value.length > 120);
  return (
    <Box
      sx={{
        gridColumn: isWide ? '1 / -1' : undefined,
        display: 'grid',
        gridTemplateColumns: { '@': '1fr', '@400': isWide ? '1fr' : 'minmax(140px, 38%) 1fr' },
        columnGap: 2,
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
        alignItems: 'start',
        minWidth: 0,
      }}
    >
      <Box component="dt" sx={{ color: 'text.secondary', display: 'flex', alignItems: 'center', gap: 0.5 }}>
        {label}
        {onWhy && (
          <Tooltip title={translate('ky.page.why', { field: label })}>
            <IconButton
              size="small"
              aria-label={translate('ky.page.why', { field: label })}
              onClick={() => onWhy(name)}
              sx={{ p: 0.5, opacity: 0.6, '&:hover, &:focus-visible': { opacity: 1 } }}
            >
              <WhyIcon sx={{ fontSize: 16 }} />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
        <Value feature={view.feature} field={name} shape={shape} value={value} />
      </Box>
    </Box>
  );
}
