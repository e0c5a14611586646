import { AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput, required } from 'react-admin';
import { views } from '#contracts';
import { firstSort } from '../../list/first-sort.js';
import { nameOf } from '../../words/name-of.js';
import { useSay } from '../../words/use-say.js';
import { useCongressOfForm } from '../form-place.js';

type RefInputProps = {
  readonly source: string;
  readonly label: string;
  readonly view: string;
  readonly isRequired: boolean;
};

/** One row of another view, found by its words with or without diacritics. */
export function RefInput({ source, label, view, isRequired }: RefInputProps) {
  const ask = useAsked(view);
  return (
    <ReferenceInput source={source} {...ask.reference}>
      <AutocompleteInput
        label={label}
        helperText={false}
        {...ask.autocomplete}
        validate={isRequired ? required() : []}
      />
    </ReferenceInput>
  );
}

/** Several rows of another view. */
export function RefsInput({ source, label, view, isRequired }: RefInputProps) {
  const ask = useAsked(view);
  return (
    <ReferenceArrayInput source={source} {...ask.reference}>
      <AutocompleteArrayInput
        label={label}
        helperText={false}
        {...ask.autocomplete}
        validate={isRequired ? required() : []}
      />
    </ReferenceArrayInput>
  );
}

/** What to ask the view for; within one congress, its own rows only. */
function useAsked(view: string) {
  const say = useSay();
  const congress = useCongressOfForm();
  const contract = views.get(view);
  const isOfCongress = congress !== undefined && contract?.filter.includes('congress');
  return {
    reference: {
      reference: view,
      perPage: 20,
      sort: firstSort(view),
      ...(isOfCongress ? { filter: { congress } } : {}),
    },
    autocomplete: {
      optionText: (row?: { id: string }) => (row ? nameOf(view, row, say) : ''),
      filterToQuery: (q: string) => (contract?.search.length ? { q } : {}),
      // The service has searched already, diacritics or not.
      matchSuggestion: () => true,
    },
  };
}
