import { useCallback } from 'react';
import type { Language } from '../i18n/language.js';
import { useLanguage } from '../i18n/SpokenLanguage.js';

/** A text in both languages of the console. */
export type Pair = readonly [vi: string, en: string];

/** The words of one folder in the language of the screen, `%{name}` filled in: they travel with the folder's code. */
export function useWords<Key extends string>(words: { readonly [key in Key]: Pair }) {
  const language = useLanguage();
  return useCallback(
    (key: Key, values: { readonly [name: string]: string | number } = {}) =>
      filled(inLanguage(words[key], language), values),
    [words, language],
  );
}

export function inLanguage([vi, en]: Pair, language: Language): string {
  return language === 'en' ? en : vi;
}

function filled(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/%\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
