import { Box, Typography } from '@mui/material';
import { useContext } from 'react';
import {
  ArrayInput,
  AutocompleteInput,
  required,
  SimpleFormIterator,
  TextInput,
  useGetList,
  useSourceContext,
} from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { FormPlaceContext } from '../platform/command/form-place.js';
import { MarkChip } from '../platform/why/MarkChip.js';
import { useSay } from '../platform/words/use-say.js';
import { type OpenProvision, SettingValueInput } from './SettingValueInput.js';

/** What a campaign settles: a provision that the texts leave open, chosen by its words, and a value of its kind. */
export function SettingsInput({ source, label }: { source: string; label: string }) {
  const { row } = useContext(FormPlaceContext);
  const { data = [] } = useGetList<OpenProvision>('regulations', {
    filter: { ruleSet: row?.['ruleSet'], settable: true },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'rule', order: 'ASC' },
  });
  return (
    <ArrayInput source={source} label={label}>
      <SimpleFormIterator fullWidth disableReordering>
        <OneSetting provisions={data} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function OneSetting({ provisions }: { provisions: readonly OpenProvision[] }) {
  const say = useSay();
  const at = useSourceContext();
  const { setValue } = useFormContext();
  const chosen: unknown = useWatch({ name: at.getSource('provision') });
  const provision = provisions.find(({ name }) => name === chosen);
  return (
    <>
      <AutocompleteInput
        source="provision"
        label={say.field('campaign', 'provision')}
        choices={provisions.map(({ name, rule }) => ({
          id: name,
          name: `${say.value('regulation', 'name', name)} (${rule})`,
        }))}
        translateChoice={false}
        helperText={false}
        validate={required()}
        onChange={() => setValue(at.getSource('value'), null)}
      />
      {provision && (
        <>
          <Box sx={{ alignSelf: 'flex-start' }}>
            <MarkChip mark={provision.mark} />
          </Box>
          {provision.applied !== 'by-value' && (
            <Typography variant="body2">{say.value('regulation', 'applied', provision.applied)}</Typography>
          )}
          <SettingValueInput key={provision.name} provision={provision} />
        </>
      )}
      <TextInput
        source="settledBy"
        label={say.field('campaign', 'settledBy')}
        helperText={false}
        validate={required()}
      />
      <TextInput source="reason" label={say.field('campaign', 'reason')} helperText={false} multiline />
    </>
  );
}
