import { InputHelperText, useInput, useTranslate, type Validator } from 'react-admin';
import { DayField } from './DayField.js';

type DayInputProps = {
  readonly source: string;
  readonly label: string;
  readonly validate?: Validator | undefined;
  readonly alwaysOn?: boolean;
};

/** A day as a field of a form. */
export function DayInput({ source, label, validate }: DayInputProps) {
  const translate = useTranslate();
  const { field, fieldState, id, isRequired } = useInput({ source, ...(validate ? { validate } : {}) });
  return (
    <DayField
      id={id}
      name={field.name}
      label={
        <>
          {translate(label, { _: label })}
          {isRequired && ' *'}
        </>
      }
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={<InputHelperText error={fieldState.error?.message ?? ''} helperText={false} />}
    />
  );
}
