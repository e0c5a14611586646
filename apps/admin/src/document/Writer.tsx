import { Alert, Box, Button, Stack } from '@mui/material';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { CommandOn } from '../platform/command/CommandOn.js';
import { ProblemShown } from '../platform/command/ProblemShown.js';
import { clean } from '../platform/editor/clean.js';
import { EditorTools } from '../platform/editor/EditorTools.js';
import { extensions } from '../platform/editor/extensions.js';
import { pasted } from '../platform/editor/pasted.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { CountedField } from '../platform/text/CountedField.js';
import { isTooLong } from '../platform/text/too-long.js';
import { useUndo } from '../platform/undo/use-undo.js';
import { useKeptText } from '../platform/unsent/use-kept.js';
import { useWords } from '../platform/words/use-words.js';
import { Discard } from './Discard.js';
import { createDrafts } from './draft-store.js';
import { KeptLine } from './KeptLine.js';
import { NewerVersion } from './NewerVersion.js';
import type { PaperRow, VersionRow } from './paper.js';
import { FileOf } from './TextPanel.js';
import { templateOf } from './templates.js';
import { useDraft } from './use-draft.js';
import { useOnline } from './use-online.js';
import { useSaveVersion } from './use-save-version.js';
import { words } from './words.js';

type WriterProps = { readonly paper: PaperRow; readonly latest: VersionRow | null; readonly account: string };

const NOTE_AT_MOST = 300;
const empty = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Writes in place: kept on this machine while one types, a version when one says so. */
export default function Writer({ paper, latest, account }: WriterProps) {
  const t = useWords(words);
  const isOnline = useOnline();
  const drafts = useMemo(() => createDrafts(window.localStorage, account), [account]);
  const [found] = useState(() => drafts.of(paper.id));
  const [base, setBase] = useState(found?.base ?? latest?.version ?? 0);
  const note = useKeptText(`document.${paper.id}.note`);
  const [isBlank, setBlank] = useState(false);
  const undo = useUndo();
  const { kept, write, forget } = useDraft(drafts, paper.id, base);
  const editor = useEditor({
    extensions,
    content: found?.content ?? latest?.content ?? null,
    // Its own style element would need a looser content security policy.
    injectCSS: false,
    editorProps: {
      transformPastedHTML: pasted,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('editor-of', { title: paper.title }) },
    },
    onCreate: ({ editor: now }) => setBlank(now.isEmpty),
    onUpdate: ({ editor: now }) => {
      setBlank(now.isEmpty);
      write(() => clean(now.getJSON()));
    },
  });
  const { save, isReady, reading, isSaving, problem, settle, version } = useSaveVersion(paper);
  const isTouched = kept.state !== 'same';
  const isNoteTooLong = isTooLong(note.text, NOTE_AT_MOST);
  const isBehind = latest !== null && latest.version > base;

  function take(version: VersionRow | null) {
    editor?.commands.setContent(version?.content ?? empty, { emitUpdate: false });
    setBlank(editor?.isEmpty ?? true);
    setBase(version?.version ?? 0);
    forget();
  }

  function discard() {
    if (!editor) return;
    const content: object = clean(editor.getJSON());
    take(latest);
    undo(t('discarded'), () => {
      drafts.keep(paper.id, { content, base, at: new Date().toISOString() });
      if (editor.isDestroyed) return;
      editor.commands.setContent(content, { emitUpdate: false });
      setBlank(editor.isEmpty);
      setBase(base);
      write(() => content);
    });
  }

  // Nothing of one's own is lost by showing what somebody else has saved meanwhile.
  useEffect(() => {
    if (!editor || !latest || isTouched || latest.version <= base) return;
    editor.commands.setContent(latest.content ?? empty, { emitUpdate: false });
    setBlank(editor.isEmpty);
    setBase(latest.version);
  }, [editor, latest, isTouched, base]);

  async function saveNow() {
    if (!editor || editor.isEmpty || isBehind || isSaving || !isReady || isNoteTooLong) return;
    const content = clean(editor.getJSON());
    const saved = await save({ content, note: note.text });
    if (saved === null) return;
    setBase(saved);
    note.write('');
    const now = clean(editor.getJSON());
    if (JSON.stringify(now) === JSON.stringify(content)) forget();
    else write(() => now);
  }

  const [isAttaching, setAttaching] = useState(false);
  const template = templateOf(paper.kind, paper.title);
  if (!editor) return null;
  return (
    <Stack sx={{ gap: 1.5 }}>
      {!isOnline && <Alert severity="warning">{t('offline')}</Alert>}
      {isBehind && isTouched && latest && (
        <NewerVersion
          paper={paper}
          base={base}
          latest={latest.version}
          onKeep={() => {
            setBase(latest.version);
            write(() => clean(editor.getJSON()));
          }}
          onTake={discard}
        />
      )}
      {paper.status === 'finalised' && (
        <Alert severity="info">{t('after-final', { version: paper.finalVersion ?? paper.versions })}</Alert>
      )}
      {problem && (
        <ProblemShown
          problem={problem}
          above={Object.values(problem.errors ?? {})}
          stream={`document-${paper.id}`}
          onReload={settle}
          onSeen={settle}
        />
      )}
      {reading.error !== null && <ProblemAlert of={t('save')} error={reading.error} onRetry={reading.retry} />}
      {latest?.file && <FileOf version={latest} />}
      {isBlank && template && (
        <Button
          variant="outlined"
          sx={{ minHeight: 44, alignSelf: 'flex-start' }}
          onClick={() => editor.chain().setContent(template, { emitUpdate: true }).focus('start').run()}
        >
          {t('template')}
        </Button>
      )}
      <Box
        sx={{ border: 1, borderColor: 'divider', borderRadius: 1, '&:focus-within': { borderColor: 'primary.main' } }}
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
          event.preventDefault();
          void saveNow();
        }}
      >
        <EditorTools editor={editor} />
        <Box sx={sheet}>
          <EditorContent editor={editor} />
        </Box>
      </Box>
      <Stack sx={foot}>
        <KeptLine kept={kept} version={version ?? base} />
        <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1, alignItems: { sm: 'flex-start' } }}>
          <CountedField
            label={t('note')}
            value={note.text}
            onChange={({ target }) => note.write(target.value)}
            most={NOTE_AT_MOST}
            sx={{ flex: 1, m: 0 }}
          />
          <Button
            variant="contained"
            size="large"
            sx={{ minHeight: 44 }}
            disabled={isBlank || isBehind || !isReady || isNoteTooLong}
            loading={isSaving || reading.isPending}
            onClick={() => void saveNow()}
          >
            {t('save')}
          </Button>
        </Stack>
      </Stack>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button size="small" sx={{ minHeight: 44 }} onClick={() => setAttaching(true)}>
          {t('file')}
        </Button>
        {isTouched && <Discard version={latest?.version ?? 0} onDiscard={discard} />}
      </Stack>
      {isAttaching && (
        <CommandOn
          type="document.save-version"
          row={{ id: paper.id, unit: paper.unit }}
          settled={{ content: null }}
          onClose={() => setAttaching(false)}
        />
      )}
    </Stack>
  );
}

const sheet = {
  '& .ProseMirror': {
    minHeight: { xs: 240, md: 360 },
    px: { xs: 1.5, md: 4 },
    py: 1.5,
    outline: 'none',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '84ch',
  },
  '& .ProseMirror > :first-of-type': { mt: 0 },
  '& h1': { fontSize: '1.375rem' },
  '& h2': { fontSize: '1.125rem' },
  '& h3': { fontSize: '1rem' },
  '& a': { color: 'primary.main' },
  '& blockquote': { borderLeft: 3, borderColor: 'divider', pl: 2, mx: 0 },
} as const;

const foot = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  gap: 1,
  py: 1,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
} as const;
