import { Box } from '@mui/material';
import { lazy, Suspense } from 'react';
import {
  ArrayInput,
  AutocompleteArrayInput,
  AutocompleteInput,
  BooleanInput,
  CheckboxGroupInput,
  maxLength,
  maxValue,
  minValue,
  NullableBooleanInput,
  NumberInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import { views } from '#contracts';
import { useScreens } from '../../screens.js';
import type { Field } from '../../shape/shape.js';
import { useSay } from '../../words/use-say.js';
import { DayInput } from './DayInput.js';
import { FileInput } from './FileInput.js';
import { RefInput, RefsInput } from './RefInput.js';

const DocumentInput = lazy(() => import('./DocumentInput.js'));
const FEW = 8;

type FieldInputProps = {
  readonly feature: string;
  readonly field: Field;
  readonly source: string;
  readonly relaxed?: boolean;
};

/** The input that fits a field; groups and lists are made of the same. `relaxed`: its group may be left out as a whole. */
export function FieldInput({ feature, field, source, relaxed = false }: FieldInputProps) {
  const say = useSay();
  const { name, shape, nullable } = field;
  const label = say.field(feature, name);
  const Own = useScreens(feature).inputs?.[name];
  const isRequired = field.required && !relaxed;
  const must = isRequired ? [required()] : [];

  if (Own) {
    return (
      <Suspense fallback={<Box sx={{ height: 56 }} />}>
        <Own source={source} label={label} />
      </Suspense>
    );
  }
  switch (shape.kind) {
    case 'text': {
      const validate = shape.most === null ? must : [...must, maxLength(shape.most)];
      return shape.lines === 'many' ? (
        <TextInput
          helperText={false}
          source={source}
          label={label}
          validate={validate}
          multiline
          minRows={2}
          maxRows={14}
        />
      ) : (
        <TextInput helperText={false} source={source} label={label} validate={validate} />
      );
    }
    case 'number': {
      const validate = [
        ...must,
        ...(shape.least === null ? [] : [minValue(shape.least)]),
        ...(shape.most === null ? [] : [maxValue(shape.most)]),
      ];
      const unit = shape.as === 'percent' ? ' (%)' : shape.as === 'money' ? ' (VND)' : '';
      return (
        <NumberInput
          helperText={false}
          source={source}
          label={`${label}${unit}`}
          validate={validate}
          step={shape.whole ? 1 : 'any'}
        />
      );
    }
    case 'boolean':
      return nullable ? (
        <NullableBooleanInput helperText={false} source={source} label={label} parse={threeWays} />
      ) : (
        <BooleanInput source={source} label={label} helperText={false} />
      );
    case 'choice':
      return (
        <ChoiceInput
          feature={feature}
          field={field}
          source={source}
          values={shape.values}
          validate={must}
          label={label}
        />
      );
    case 'day':
      return <DayInput source={source} label={label} validate={isRequired ? required() : undefined} />;
    case 'instant':
      return (
        <TextInput helperText={false} source={source} label={label} validate={must} placeholder="2023-03-02T08:00" />
      );
    case 'ref':
      return shape.view && views.has(shape.view) ? (
        <RefInput source={source} label={label} view={shape.view} isRequired={isRequired} />
      ) : (
        <TextInput helperText={false} source={source} label={label} validate={must} />
      );
    case 'document':
      return (
        <Suspense fallback={<Box sx={{ height: 220 }} />}>
          <DocumentInput source={source} label={label} />
        </Suspense>
      );
    case 'file':
      return <FileInput source={source} label={label} by={shape.by} />;
    case 'list':
      return <ListInput feature={feature} field={field} source={source} label={label} isRequired={isRequired} />;
    case 'group':
      return (
        <Box
          component="fieldset"
          sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 1, my: 1, mx: 0, minWidth: 0 }}
        >
          <Box component="legend" sx={{ px: 0.5, fontSize: 13, color: 'text.secondary' }}>
            {label}
          </Box>
          {shape.fields.map((inner) => (
            <FieldInput
              key={inner.name}
              feature={feature}
              field={inner}
              source={`${source}.${inner.name}`}
              relaxed={relaxed || nullable}
            />
          ))}
        </Box>
      );
    case 'either': {
      const [first] = shape.options;
      return first ? (
        <FieldInput feature={feature} field={{ ...field, shape: first }} source={source} relaxed={relaxed} />
      ) : null;
    }
    case 'anything':
      return <TextInput helperText={false} source={source} label={label} validate={must} format={shownAnything} />;
  }
}

function ChoiceInput({
  feature,
  field,
  source,
  values,
  validate,
  label,
}: {
  feature: string;
  field: Field;
  source: string;
  values: readonly string[];
  validate: ReturnType<typeof required>[];
  label: string;
}) {
  const say = useSay();
  const choices = values.map((id) => ({ id, name: say.value(feature, field.name, id) }));
  return choices.length > 12 ? (
    <AutocompleteInput
      helperText={false}
      source={source}
      label={label}
      choices={choices}
      translateChoice={false}
      validate={validate}
    />
  ) : (
    <SelectInput
      helperText={false}
      source={source}
      label={label}
      choices={choices}
      translateChoice={false}
      validate={validate}
      resettable={field.nullable}
    />
  );
}

function ListInput({
  feature,
  field,
  source,
  label,
  isRequired,
}: {
  feature: string;
  field: Field;
  source: string;
  label: string;
  isRequired: boolean;
}) {
  const say = useSay();
  const { shape } = field;
  if (shape.kind !== 'list') return null;
  const { of } = shape;
  if (of.kind === 'ref' && of.view && views.has(of.view)) {
    return <RefsInput source={source} label={label} view={of.view} isRequired={isRequired && shape.least > 0} />;
  }
  if (of.kind === 'choice') {
    const choices = of.values.map((id) => ({ id, name: say.value(feature, field.name, id) }));
    return choices.length > FEW ? (
      <AutocompleteArrayInput
        helperText={false}
        source={source}
        label={label}
        choices={choices}
        translateChoice={false}
      />
    ) : (
      <CheckboxGroupInput helperText={false} source={source} label={label} choices={choices} translateChoice={false} />
    );
  }
  if (of.kind !== 'group') return <TextArrayInput helperText={false} source={source} label={label} />;
  return (
    <ArrayInput source={source} label={label} validate={isRequired && shape.least > 0 ? required() : []}>
      <SimpleFormIterator fullWidth disableReordering>
        {of.fields.map((inner) => (
          <FieldInput key={inner.name} feature={feature} field={inner} source={inner.name} />
        ))}
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function threeWays(value: string): boolean | null {
  return value === 'true' ? true : value === 'false' ? false : null;
}

function shownAnything(value: unknown): string {
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
}
