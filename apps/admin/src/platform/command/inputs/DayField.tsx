import CalendarIcon from '@mui/icons-material/CalendarTodayOutlined';
import { IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { dayText, isDay, plainText } from '../../words/format.js';

type DayFieldProps = Pick<TextFieldProps, 'id' | 'name' | 'label' | 'error' | 'helperText'> & {
  readonly value: unknown;
  readonly onChange: (day: string | null) => void;
  readonly onBlur?: () => void;
};

/** A day as dd/mm/yyyy, whatever the browser's own habit; a calendar opens beside it. */
export function DayField({ value, onChange, onBlur, ...shown }: DayFieldProps) {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const written = typed ?? (isDay(value) ? dayText(value) : plainText(value));

  function type(text: string) {
    setTyped(text);
    onChange(readDay(text));
  }

  return (
    <TextField
      {...shown}
      value={written}
      placeholder={translate('ky.command.day-form')}
      onChange={({ target }) => type(target.value)}
      onBlur={() => {
        setTyped(undefined);
        onBlur?.();
      }}
      slotProps={{
        htmlInput: { inputMode: 'numeric' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                size="small"
                aria-label={translate('ky.command.calendar')}
                onClick={() => picker.current?.showPicker()}
              >
                <CalendarIcon fontSize="small" />
              </IconButton>
              <input
                ref={picker}
                type="date"
                tabIndex={-1}
                aria-hidden
                value={isRealDay(value) ? value : ''}
                onChange={({ target }) => {
                  setTyped(undefined);
                  onChange(target.value || null);
                }}
                style={{
                  position: 'absolute',
                  right: 0,
                  bottom: 0,
                  width: 1,
                  height: 1,
                  opacity: 0,
                  pointerEvents: 'none',
                }}
              />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

// Browsers complain of a day that does not exist.
function isRealDay(value: unknown): value is string {
  const at = isDay(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(String(value));
}

/** `2/3/2023` as `2023-03-02`; what is no day yet stays as it is typed, and the service says so if it is sent. */
function readDay(text: string): string | null {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!found) return text.trim() || null;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
