import { CommandDialog } from '../platform/command/CommandDialog.js';
import { useSay } from '../platform/words/use-say.js';
import { paperKindIn } from './paper-kind.js';

/** Begins a paper of a kind; its name is proposed, and the page to write it opens. */
export function StartDraft({ congress, kind, onClose }: { congress: string; kind: string; onClose: () => void }) {
  const say = useSay();
  const known = paperKindIn(kind);
  return (
    <CommandDialog
      type="document.start-draft"
      settled={{ congress, ...(known ? { kind: known } : {}) }}
      proposed={{ title: say.value('document', 'kind', kind) }}
      onClose={onClose}
    />
  );
}
