import MoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { type RaRecord, useTranslate } from 'react-admin';
import type { ViewContract } from '#contracts';
import { type Field, fieldsOf, isNameless } from '../shape/shape.js';
import { Value } from '../value/Value.js';
import { holdsNothing } from '../words/format.js';
import { useSay } from '../words/use-say.js';
import { factStyles } from './fact-styles.js';

const WhyDialog = lazy(() => import('../why/WhyDialog.js'));

type FactsProps = {
  readonly view: ViewContract;
  readonly row: RaRecord<string>;
};

/** All that the row says, each fact with the reason behind it; what is not known stands together below. */
export function Facts({ view, row }: FactsProps) {
  const say = useSay();
  const translate = useTranslate();
  const [why, setWhy] = useState<string>();
  const fields = fieldsOf(view.row).filter(
    ({ name, shape }) => name !== 'id' && !isNameless(shape) && !(name === 'unit' && row['unit'] === row.id),
  );
  const isKnown = ({ name }: Field) => !holdsNothing(row[name]);
  const isTold = (field: Field) => isKnown(field) || say.nothing(view.feature, field.name) !== undefined;
  const unknown = fields.filter((field) => !isTold(field));
  const list = (some: readonly Field[]) => (
    <Box component="dl" sx={factStyles}>
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
      {list(fields.filter(isTold))}
      {unknown.length > 0 && (
        <Accordion
          disableGutters
          elevation={0}
          slotProps={{ transition: { unmountOnExit: true } }}
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
    <div className={isWide ? 'wide' : undefined}>
      <dt>
        {label}
        {onWhy && <Why label={translate('ky.page.why', { field: label })} onClick={() => onWhy(name)} />}
      </dt>
      <dd>
        <Value feature={view.feature} field={name} shape={shape} value={value} />
      </dd>
    </div>
  );
}

function Why({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      ?
    </button>
  );
}
