import { featureOfCommand } from '#contracts';
import { useTimeline } from '../timeline/timeline.js';
import { CommandDialog, type Given } from './CommandDialog.js';

/** The form of a command on a row, bound to the version of its stream as it stands now. */
export function CommandOn({ onClose, ...given }: Given & { row: NonNullable<Given['row']>; onClose: () => void }) {
  const { events, isPending } = useTimeline(`stream/${featureOfCommand(given.type)}-${given.row.id}`);
  if (isPending) return null;
  return <CommandDialog {...given} version={events?.[0]?.version} onClose={onClose} />;
}
