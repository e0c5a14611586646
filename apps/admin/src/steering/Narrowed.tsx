import UnitIcon from '@mui/icons-material/AccountTreeOutlined';
import StepIcon from '@mui/icons-material/LinearScaleOutlined';
import { Chip, Stack } from '@mui/material';
import { useListContext } from 'react-admin';
import { useName } from '../platform/value/Name.js';
import { useWords } from '../platform/words/use-words.js';
import { stepGroups } from './step-groups.js';
import { words } from './words.js';

type Narrowing = { readonly within?: string; readonly unit?: string; readonly step?: readonly number[] | number };

/** How the way here has narrowed the list, each with the way to lift it. */
export function Narrowed() {
  const { filterValues } = useListContext();
  const { within, unit, step } = filterValues as Narrowing;
  if (!within && !unit && step === undefined) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, p: 1.5, pb: 0.5 }}>
      {within && <UnitChip field="within" unit={within} />}
      {unit && <UnitChip field="unit" unit={unit} />}
      {step !== undefined && <StepChip steps={[step].flat()} />}
    </Stack>
  );
}

function UnitChip({ field, unit }: { field: 'within' | 'unit'; unit: string }) {
  const t = useWords(words);
  const lift = useLift(field);
  const { text } = useName('union-units', unit);
  return <Chip icon={<UnitIcon />} label={t('within', { unit: text })} onDelete={lift} variant="outlined" />;
}

function StepChip({ steps }: { steps: readonly number[] }) {
  const t = useWords(words);
  const lift = useLift('step');
  const group = stepGroups.find(({ from, to }) => steps[0] === from && steps.at(-1) === to)?.group;
  return (
    <Chip
      icon={<StepIcon />}
      label={`${t('step')}: ${group ? t(group) : steps.join(', ')}`}
      onDelete={lift}
      variant="outlined"
    />
  );
}

function useLift(field: string): () => void {
  const { filterValues, displayedFilters, setFilters } = useListContext();
  return () => {
    const { [field]: _, ...others } = filterValues as { [field: string]: unknown };
    setFilters(others, displayedFilters);
  };
}
