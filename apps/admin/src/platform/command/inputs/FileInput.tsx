import FileIcon from '@mui/icons-material/AttachFileOutlined';
import { Box, Button, FormHelperText, Link, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { ask, query } from '../../http/ask.js';
import { ProblemAlert } from '../../problem/ProblemAlert.js';
import { isRecord } from '../../shape/tidy.js';
import { useUnitOfForm } from '../form-place.js';

type Attached = { readonly sha256: string; readonly name: string; readonly size: number; readonly mime: string };

const accepted = '.pdf,.docx,.png,.jpg,.jpeg,.webp';

/** A file, uploaded at once; the command then only names the hash of its bytes. */
export function FileInput({ source, label, by }: { source: string; label: string; by: 'hash' | 'record' }) {
  const translate = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const { field, fieldState, id } = useInput({ source });
  const unit = useUnitOfForm();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('file', file, file.name.normalize('NFC'));
      return ask<Attached>(`files${query({ unit })}`, { method: 'POST', form });
    },
    onSuccess: ({ sha256, name, size, mime }) => field.onChange(by === 'hash' ? sha256 : { sha256, name, size, mime }),
  });
  const value: unknown = field.value;
  const hash = isRecord(value) ? String(value['sha256']) : typeof value === 'string' ? value : '';
  const trouble = fieldState.error?.message;
  return (
    <Box sx={{ my: 1 }}>
      <Typography component="label" htmlFor={id} variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
        <Button
          variant="outlined"
          size="small"
          startIcon={<FileIcon />}
          disabled={!unit}
          loading={isPending}
          onClick={() => chooser.current?.click()}
        >
          {translate(hash ? 'ky.file.another' : 'ky.file.choose')}
        </Button>
        <input
          ref={chooser}
          id={id}
          type="file"
          accept={accepted}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) mutate(file);
            target.value = '';
          }}
        />
        {hash && (
          <>
            <Link href={`/api/files/${hash}`} download>
              {isRecord(value) ? String(value['name']) : (data?.name ?? `${hash.slice(0, 8)}…`)}
            </Link>
            <Button size="small" onClick={() => field.onChange(null)}>
              {translate('ky.file.clear')}
            </Button>
          </>
        )}
      </Box>
      {error && <ProblemAlert error={error} />}
      <FormHelperText error={Boolean(trouble)}>
        {trouble ?? translate(unit ? 'ky.file.kinds' : 'ky.file.no-unit')}
      </FormHelperText>
    </Box>
  );
}
