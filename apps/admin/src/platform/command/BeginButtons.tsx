import AddIcon from '@mui/icons-material/Add';
import type { ViewContract } from '#contracts';
import { usePosts } from '../access/use-me.js';
import { useMoment } from '../moment/use-moment.js';
import { CommandButton } from './CommandButton.js';
import { beginningsOf } from './may.js';

/** A button for everything that may begin here. */
export function BeginButtons({ view }: { view: ViewContract }) {
  return useBeginnings(view).map((type, place) => (
    <CommandButton key={type} type={type} prominent={place === 0} icon={<AddIcon />} />
  ));
}

/** What may begin here; nothing, while the past is looked at. */
export function useBeginnings(view: ViewContract): string[] {
  const posts = usePosts();
  return useMoment() === undefined ? beginningsOf(view, posts) : [];
}
