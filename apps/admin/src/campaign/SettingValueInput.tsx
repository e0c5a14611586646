import { Stack } from '@mui/material';
import {
  ArrayInput,
  BooleanInput,
  minValue,
  NumberInput,
  type RaRecord,
  required,
  SelectInput,
  SimpleFormIterator,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { choiceInWords } from '../regulation/choice-in-words.js';
import { words } from './words.js';

/** A provision that a campaign may settle, as the catalogue has it. */
export type OpenProvision = RaRecord<string> & {
  readonly name: string;
  readonly rule: string;
  readonly kind: string;
  readonly choices: readonly string[];
  readonly mark: string;
  readonly applied: string;
};

/** The value of one provision, asked for by its kind. */
export function SettingValueInput({ provision: { kind, choices } }: { provision: OpenProvision }) {
  const say = useSay();
  const label = say.field('campaign', 'value');
  switch (kind) {
    case 'number':
      return <Count source="value" label={label} />;
    case 'ratio':
      return <RatioInput />;
    case 'boolean':
      return <BooleanInput source="value" label={label} helperText={false} defaultValue={false} />;
    case 'choice':
      return (
        <SelectInput
          source="value"
          label={label}
          helperText={false}
          validate={required()}
          translateChoice={false}
          choices={choices.map((id) => ({ id, name: choiceInWords(id, say.language, (word) => word) }))}
        />
      );
    case 'list':
      return <TextArrayInput source="value" label={label} helperText={false} validate={required()} />;
    case 'number-table':
    case 'size-table':
      return <TableInput label={label} isOfSizes={kind === 'size-table'} />;
    default:
      return <TextInput source="value" label={label} helperText={false} validate={required()} />;
  }
}

function Count({ source, label }: { source: string; label: string }) {
  return <NumberInput source={source} label={label} helperText={false} step={1} validate={[required(), minValue(0)]} />;
}

function RatioInput() {
  const t = useWords(words);
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      <Count source="value.of.0" label={t('numerator')} />
      <Count source="value.of.1" label={t('denominator')} />
    </Stack>
  );
}

/** Steps by the number of members, each with its number, or with the smallest and the greatest. */
function TableInput({ label, isOfSizes }: { label: string; isOfSizes: boolean }) {
  const t = useWords(words);
  return (
    <ArrayInput source="value" label={label} validate={required()}>
      <SimpleFormIterator inline disableReordering>
        <Count source="from" label={t('from')} />
        {isOfSizes ? <Count source="value.min" label={t('least')} /> : <Count source="value" label={t('most')} />}
        {isOfSizes && <Count source="value.max" label={t('most')} />}
      </SimpleFormIterator>
    </ArrayInput>
  );
}
