import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { BodyOf } from '#contracts';
import { createKeys } from '../platform/command/idempotency.js';
import { useCommand } from '../platform/command/use-command.js';
import type { RichContent } from '../platform/editor/clean.js';
import { type Problem, problemIn } from '../platform/http/problem.js';
import { readingOf } from '../platform/reading/reading.js';
import { useStreamVersion } from '../platform/timeline/use-stream-version.js';
import { useWords } from '../platform/words/use-words.js';
import type { PaperRow } from './paper.js';
import { words } from './words.js';

// What changes the text or its standing; comments do not stand in the way of a version.
const ofTheText = ['VersionSaved', 'DocumentFinalised', 'DocumentAdopted'];

/** Saves a version upon the one that was seen; tells its number, or null when it was refused. */
export function useSaveVersion(paper: PaperRow) {
  const t = useWords(words);
  const send = useCommand();
  const notify = useNotify();
  const provider = useDataProvider();
  const client = useQueryClient();
  const { version: seen, asked } = useStreamVersion(`document-${paper.id}`);
  const [keyOf] = useState(createKeys);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [version, setVersion] = useState<number>();

  async function give(data: BodyOf<'document.save-version'>, expectedVersion: number | undefined): Promise<void> {
    try {
      await send({
        type: 'document.save-version',
        data,
        options: { expectedVersion, key: keyOf({ data, expectedVersion }) },
      });
    } catch (error) {
      const others = problemIn(error)?.others ?? [];
      const latest = others.at(-1)?.version;
      if (latest === undefined || others.some(({ type }) => ofTheText.includes(type))) throw error;
      await give(data, latest);
    }
  }

  async function save({ content, note }: { content: RichContent; note: string }): Promise<number | null> {
    const data = { document: paper.id, content, file: null, note: note.normalize('NFC').trim() || null };
    setSaving(true);
    setProblem(undefined);
    try {
      await give(data, seen);
      const { data: row } = await provider.getOne<PaperRow>('documents', { id: paper.id });
      setVersion(row.versions);
      void client.invalidateQueries();
      notify(t('saved', { version: row.versions }), { type: 'success' });
      return row.versions;
    } catch (error) {
      const found = problemIn(error);
      if (found) setProblem(found);
      else notify((error as Error).message, { type: 'error' });
      return null;
    } finally {
      setSaving(false);
    }
  }

  function settle(): void {
    setProblem(undefined);
    void client.invalidateQueries();
  }

  return { save, isReady: seen !== undefined, reading: readingOf(asked), isSaving, problem, settle, version };
}
