import { useSearchParams } from 'react-router-dom';
import { commands, type Role } from '#contracts';
import { CommandOn } from '../platform/command/CommandOn.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { StartDraft } from './StartDraft.js';
import type { CongressRow } from './standing.js';

/** What the address asks to be opened: `?start=budget` begins a paper, `?do=congress.decide-form` gives a command. */
export function DeedsAsked({ congress, roles }: { congress: CongressRow; roles: readonly Role[] }) {
  const [search, setSearch] = useSearchParams();
  const isPast = useMoment() !== undefined;
  const may = (type: string) => roles.some((role) => commands.get(type)?.roles.includes(role));
  const start = search.get('start');
  const deed = search.get('do');
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
  if (start && may('document.start-draft')) return <StartDraft congress={congress.id} kind={start} onClose={close} />;
  if (deed?.startsWith('congress.') && may(deed)) return <CommandOn type={deed} row={congress} onClose={close} />;
  return null;
}
