import { MenuItem, Stack, TextField } from '@mui/material';
import { type RaRecord, useGetOne } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { useWords } from '../platform/words/use-words.js';
import { Difference, type Mode } from './difference/Difference.js';
import { FileDifference } from './difference/FileDifference.js';
import { ModeSwitch } from './difference/ModeSwitch.js';
import type { PaperRow, VersionRow } from './paper.js';
import { words } from './words.js';

type CompareProps = { readonly paper: PaperRow; readonly onGo: (values: { [name: string]: string }) => void };

/** What differs between two versions: `?tab=compare&before=1&after=3`. */
export function ComparePanel({ paper, onGo }: CompareProps) {
  const t = useWords(words);
  const [search] = useSearchParams();
  const after = among(search.get('after'), paper.versions) ?? paper.versions;
  const before = among(search.get('before'), paper.versions) ?? Math.max(1, after - 1);
  const mode = modes.find((one) => one === search.get('mode')) ?? 'inline';
  const show = (values: { before?: number; after?: number; mode?: Mode }) => {
    const next = { before, after, mode, ...values };
    onGo({ tab: 'compare', before: String(next.before), after: String(next.after), mode: next.mode });
  };
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <VersionChoice
          label={t('before')}
          value={before}
          of={paper.versions}
          onChange={(one) => show({ before: one })}
        />
        <VersionChoice label={t('after')} value={after} of={paper.versions} onChange={(one) => show({ after: one })} />
        <ModeSwitch mode={mode} onChange={(one) => show({ mode: one })} />
      </Stack>
      <Compared paper={paper} before={before} after={after} mode={mode} />
    </Stack>
  );
}

const modes: readonly Mode[] = ['inline', 'side-by-side', 'whole'];

function among(text: string | null, versions: number): number | null {
  const version = Number(text);
  return text && Number.isInteger(version) && version >= 1 && version <= versions ? version : null;
}

type ChoiceProps = {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  readonly onChange: (version: number) => void;
};

function VersionChoice({ label, value, of, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => onChange(Number(target.value))}
      sx={{ width: 140 }}
    >
      {Array.from({ length: of }, (_, place) => (
        <MenuItem key={place + 1} value={place + 1}>
          {place + 1}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Compared({ paper, before, after, mode }: { paper: PaperRow; before: number; after: number; mode: Mode }) {
  const asked = [useVersion(paper.id, before), useVersion(paper.id, after)] as const;
  const [{ data: one }, { data: other }] = asked;
  if (!one || !other) return <Awaited of={readingOf(...asked)} height={240} />;
  if (one.file || other.file) return <FileDifference before={one.file} after={other.file} />;
  return <Difference before={one.content} after={other.content} mode={mode} />;
}

/** One version of a paper, with its text. */
export function useVersion(document: string, version: number) {
  return useGetOne<VersionRow & RaRecord<string>>(
    'document-versions',
    { id: `${document}:${version}` },
    { enabled: version > 0, retry: false },
  );
}
