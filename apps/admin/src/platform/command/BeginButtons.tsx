import AddIcon from '@mui/icons-material/Add';
import type { CommandType, ViewContract } from '#contracts';
import { useAllowed } from '../access/use-access.js';
import { useMoment } from '../moment/use-moment.js';
import { CommandButton } from './CommandButton.js';
import { beginningsOf } from './may.js';

/** A button for everything that may begin here. */
export function BeginButtons({ view }: { view: ViewContract }) {
  return useBeginnings(view).map((type, place) => (
    <CommandButton key={type} type={type} prominent={place === 0} icon={<AddIcon />} />
  ));
}

/** What the caller may begin on the list of a view; nothing, while the past is looked at. */
export function useBeginnings(view: ViewContract): readonly CommandType[] {
  const may = useAllowed('command', beginningsOf(view));
  return useMoment() === undefined ? may : nothing;
}

const nothing: readonly CommandType[] = [];
