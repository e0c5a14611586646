import { useSay } from '../platform/words/use-say.js';
import type { Paper } from './standing.js';

/** What a paper is called: its title once it is begun, its kind before. */
export function usePaperName({ kind, document }: Paper): string {
  const say = useSay();
  return document?.title ?? say.value('document', 'kind', kind);
}
