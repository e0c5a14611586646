import { TextField, type TextFieldProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isTooLong, lengthOf } from './too-long.js';

type CountedFieldProps = Omit<TextFieldProps, 'value' | 'error'> & { readonly value: string; readonly most: number };

/** A field that counts what is written in it, cuts nothing, and says what is too much. */
export function CountedField({ value, most, helperText, ...field }: CountedFieldProps) {
  const translate = useTranslate();
  const length = lengthOf(value);
  const isOver = isTooLong(value, most);
  const said = isOver ? translate('ky.text.too-long', { most, over: length - most }) : helperText;
  return (
    <TextField
      {...field}
      value={value}
      error={isOver}
      helperText={
        <>
          {said && <span>{said} </span>}
          <span>{translate('ky.text.count', { length, most })}</span>
        </>
      }
      slotProps={{ formHelperText: { sx: { display: 'flex', justifyContent: 'space-between', gap: 2 } } }}
    />
  );
}
