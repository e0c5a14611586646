import { CommandDialog } from '../platform/command/CommandDialog.js';
import { useSay } from '../platform/words/use-say.js';

/** Begins a paper of a kind; its name is proposed, and the page to write it opens. */
export function StartDraft({ congress, kind, onClose }: { congress: string; kind: string; onClose: () => void }) {
  const say = useSay();
  return (
    <CommandDialog
      type="document.start-draft"
      settled={{ congress, kind }}
      proposed={{ title: say.value('document', 'kind', kind) }}
      onClose={onClose}
    />
  );
}
