import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';

/** A text in both languages of the console. */
export type Pair = readonly [vi: string, en: string];

/** The words of one folder in the language of the screen, `%{name}` filled in: they travel with the folder's code. */
export function useWords<Key extends string>(words: { readonly [key in Key]: Pair }) {
  const [locale] = useLocaleState();
  return useCallback(
    (key: Key, values: { readonly [name: string]: string | number } = {}) =>
      filled(inLanguage(words[key], locale), values),
    [words, locale],
  );
}

export function inLanguage([vi, en]: Pair, locale: string): string {
  return locale === 'en' ? en : vi;
}

function filled(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/%\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
