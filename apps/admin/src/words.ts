import { differenceWords } from './document/difference/words.js';
import type { Tree } from './platform/i18n/own.js';

/** What each folder of the console says of itself; `ky.<name>.<key>` in the screens. */
export const folderWords: { readonly [name: string]: Tree } = {
  difference: differenceWords,
};
