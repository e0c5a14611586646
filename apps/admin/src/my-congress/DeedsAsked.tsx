import { useSearchParams } from 'react-router-dom';
import { type CommandType, isCommandType } from '#contracts';
import { useAccess } from '../platform/access/use-access.js';
import { CommandOn } from '../platform/command/CommandOn.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { StartDraft } from './StartDraft.js';
import type { CongressRow } from './standing.js';

/** What the address asks to be opened: `?start=budget` begins a paper, `?do=congress.decide-form` gives a command. */
export function DeedsAsked({ congress }: { congress: CongressRow }) {
  const [search, setSearch] = useSearchParams();
  const isPast = useMoment() !== undefined;
  const start = search.get('start');
  const deed = deedIn(search.get('do'));
  const may = useAccess('command', ['document.start-draft', ...(deed ? [deed] : [])], congress);
  const close = () =>
    setSearch(
      (before) => {
        before.delete('start');
        before.delete('do');
        return before;
      },
      { replace: true },
    );
  if (isPast) return null;
  if (start && may.includes('document.start-draft'))
    return <StartDraft congress={congress.id} kind={start} onClose={close} />;
  if (deed && may.includes(deed)) return <CommandOn type={deed} row={congress} onClose={close} />;
  return null;
}

function deedIn(word: string | null): CommandType | undefined {
  return word?.startsWith('congress.') && isCommandType(word) ? word : undefined;
}
