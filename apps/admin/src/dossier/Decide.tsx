import RecogniseIcon from '@mui/icons-material/VerifiedOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { type ReactNode, useMemo, useState } from 'react';
import { useAccessTo } from '../platform/access/use-access.js';
import { CommandDialog } from '../platform/command/CommandDialog.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { useToday } from '../platform/moment/use-today.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { readingOf } from '../platform/reading/reading.js';
import { useStreamVersion } from '../platform/timeline/use-stream-version.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { CommandsOfBranch } from './CommandsOfBranch.js';
import { type Check, type Dossier, useChecks } from './use-dossier.js';
import { words } from './words.js';

const decisions = ['dossier.recognise', 'dossier.ask-for-supplement', 'dossier.refuse'] as const;
type Decision = (typeof decisions)[number];
const labels = {
  'dossier.recognise': 'recognise',
  'dossier.ask-for-supplement': 'supplement',
  'dossier.refuse': 'refuse',
} as const;

/** The three ways to decide, for who may; each tells what it will mean before it is given. */
export function Decide({ dossier, unit }: { dossier: Dossier; unit: string }) {
  const t = useWords(words);
  const isPast = useMoment() !== undefined;
  const isOpen = dossier.status === 'submitted' && !isPast;
  const { version, asked } = useStreamVersion(isOpen ? `dossier-${dossier.id}` : undefined);
  const { checks, reading } = useChecks(dossier.id);
  const { may, asked: access } = useAccessTo('command', decisions, dossier);
  const { error, retry } = readingOf(access, asked);
  const [chosen, setChosen] = useState<Decision>();
  if (isPast) return null;
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  if (may.length === 0) return <CommandsOfBranch dossier={dossier} />;
  if (!isOpen) return null;
  const close = () => setChosen(undefined);
  // What the checks came to is part of what recognising means.
  const isReady = version !== undefined && !reading.isPending && !reading.error;
  const given = { row: dossier, version: version ?? 0, onClose: close };
  return (
    <Stack direction="row" role="group" aria-label={t('actions')} sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
      {may.map((type) => (
        <Button
          key={type}
          variant={type === 'dossier.recognise' ? 'contained' : 'outlined'}
          startIcon={type === 'dossier.recognise' ? <RecogniseIcon /> : undefined}
          disabled={!isReady}
          onClick={() => setChosen(type)}
          sx={{ minHeight: { xs: 44, md: 36 } }}
        >
          {t(labels[type])}
        </Button>
      ))}
      {chosen === 'dossier.recognise' && <RecogniseDialog {...given} checks={checks} unit={unit} />}
      {chosen === 'dossier.ask-for-supplement' && (
        <CommandDialog
          {...given}
          type={chosen}
          give={t('supplement')}
          lead={<Lead>{t('means-supplement', { unit })}</Lead>}
        />
      )}
      {chosen === 'dossier.refuse' && (
        <CommandDialog {...given} type={chosen} give={t('refuse')} lead={<Lead>{t('means-refuse', { unit })}</Lead>} />
      )}
    </Stack>
  );
}

type RecogniseProps = {
  readonly row: Dossier;
  readonly version: number;
  readonly checks: readonly Check[];
  readonly unit: string;
  readonly onClose: () => void;
};

/** Number and day of the decision; why in spite of it, when a check does not hold. */
function RecogniseDialog({ checks, unit, ...given }: RecogniseProps) {
  const t = useWords(words);
  const say = useSay();
  const named = (colour: Check['colour']) => checks.filter((one) => one.colour === colour);
  const list = (some: readonly Check[]) => ({
    count: some.length,
    checks: some.map(({ check }) => say.value('dossier', 'check', check)).join(', '),
  });
  const red = named('red');
  const unknown = named('unknown');
  const hasRed = red.length > 0;
  const settled = useMemo(() => (hasRed ? undefined : { despite: null }), [hasRed]);
  const today = useToday();
  const proposed = useMemo(() => ({ decidedOn: today }), [today]);
  return (
    <CommandDialog
      {...given}
      type="dossier.recognise"
      settled={settled}
      proposed={proposed}
      must={hasRed ? ['decisionNumber', 'decidedOn', 'despite'] : ['decisionNumber', 'decidedOn']}
      give={t('recognise')}
      lead={
        <Lead>
          {t('means-recognise', { unit })}
          {hasRed && <Alert severity="error">{t('means-red', list(red))}</Alert>}
          {unknown.length > 0 && <Alert severity="warning">{t('means-unknown', list(unknown))}</Alert>}
        </Lead>
      }
    />
  );
}

function Lead({ children }: { children: ReactNode }) {
  return (
    <Typography component="div" sx={{ display: 'flex', flexDirection: 'column', gap: 1, mb: 1 }}>
      {children}
    </Typography>
  );
}
