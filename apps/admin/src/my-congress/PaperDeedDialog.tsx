import { CommandDialog } from '../platform/command/CommandDialog.js';
import { useWords } from '../platform/words/use-words.js';
import { paperKindIn } from './paper-kind.js';
import { StartDraft } from './StartDraft.js';
import type { CongressRow, Paper } from './standing.js';
import { usePaperName } from './use-paper-name.js';
import { words } from './words.js';

/** What is done with a line of the checklist: the paper is begun, or somebody is to see to it. */
export type PaperDeed = 'start' | 'assign';

type DeedProps = {
  readonly deed: PaperDeed;
  readonly paper: Paper;
  readonly congress: CongressRow;
  readonly onClose: () => void;
};

/** Asks for what the deed needs to be told. */
export function PaperDeedDialog({ deed, paper, congress, onClose }: DeedProps) {
  const t = useWords(words);
  const name = usePaperName(paper);
  if (deed === 'start') return <StartDraft congress={congress.id} kind={paper.kind} onClose={onClose} />;
  return (
    <CommandDialog
      type="task.assign"
      settled={{
        unit: congress.unit,
        congress: congress.id,
        paper: paperKindIn(paper.kind) ?? null,
        document: paper.document?.id ?? null,
      }}
      proposed={{ title: t('task-title', { paper: name }) }}
      stays
      onClose={onClose}
    />
  );
}
