import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';
import { sayIn } from './words.js';

/** The words of the contracts in the language of the screen. */
export function useSay() {
  const [locale] = useLocaleState();
  return useMemo(() => sayIn(locale === 'en' ? 'en' : 'vi'), [locale]);
}
