import { useLanguage } from '../i18n/SpokenLanguage.js';
import { sayIn } from './words.js';

/** The words of the contracts in the language of the screen. */
export function useSay() {
  return sayIn(useLanguage());
}
