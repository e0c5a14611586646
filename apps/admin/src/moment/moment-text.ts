import { isPosition } from '../platform/moment/moment.js';
import { useEvent } from '../platform/timeline/timeline.js';
import { instantText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

/** A moment as people say it: the time, or the event after which it is. */
export function useMomentText(moment: string | undefined): string {
  const t = useWords(words);
  const at = useEvent(moment && isPosition(moment) ? Number(moment) : undefined).data?.recordedAt;
  if (moment === undefined) return t('now');
  if (!isPosition(moment)) return instantText(moment);
  const after = t('after-event', { position: moment });
  return at ? `${instantText(at)} (${after})` : after;
}
