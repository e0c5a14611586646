import type { ReactElement } from 'react';
import {
  AutocompleteInput,
  NullableBooleanInput,
  NumberInput,
  ReferenceInput,
  SearchInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { type ViewContract, views } from '#contracts';
import { DayInput } from '../command/inputs/DayInput.js';
import { type Field, fieldsOf } from '../shape/shape.js';
import { nameOf } from '../words/name-of.js';
import type { Say } from '../words/words.js';
import { firstSort } from './first-sort.js';

/** The fields that a list is narrowed down by with a tick: those whose values are few. */
export function facetsOf(view: ViewContract): string[] {
  return fieldsOf(view.row)
    .filter(({ name }) => view.filter.includes(name))
    .filter(({ shape }) => ['choice', 'boolean'].includes(shape.kind === 'list' ? shape.of.kind : shape.kind))
    .map(({ name }) => name);
}

/** The search box and a filter for each field that the contract filters by, but for those that stand beside the list. */
export function filtersOf(view: ViewContract, say: Say, beside: readonly string[] = []): ReactElement[] {
  const fields = fieldsOf(view.row).filter(({ name }) => view.filter.includes(name) && !beside.includes(name));
  const search =
    view.search.length > 0 ? [<SearchInput key="q" source="q" alwaysOn sx={{ minWidth: { xs: 200, sm: 280 } }} />] : [];
  return [...search, ...fields.map((field) => filterFor(view.feature, field, say))];
}

function filterFor(feature: string, { name, shape: plain }: Field, say: Say): ReactElement {
  const label = say.field(feature, name);
  const shape = plain.kind === 'list' ? plain.of : plain;
  if (shape.kind === 'choice') {
    const choices = shape.values.map((id) => ({ id, name: say.value(feature, name, id) }));
    return <SelectInput key={name} source={name} label={label} choices={choices} translateChoice={false} />;
  }
  if (shape.kind === 'ref' && shape.view && views.has(shape.view)) {
    const { view } = shape;
    return (
      <ReferenceInput key={name} source={name} reference={view} sort={firstSort(view)} perPage={20}>
        <AutocompleteInput
          label={label}
          optionText={(row?: { id: string }) => (row ? nameOf(view, row, say) : '')}
          filterToQuery={(q: string) => ({ q })}
          sx={{ minWidth: 240 }}
        />
      </ReferenceInput>
    );
  }
  if (shape.kind === 'boolean') return <NullableBooleanInput key={name} source={name} label={label} />;
  if (shape.kind === 'number') return <NumberInput key={name} source={name} label={label} />;
  if (shape.kind === 'day') return <DayInput key={name} source={name} label={label} />;
  return <TextInput key={name} source={name} label={label} />;
}
