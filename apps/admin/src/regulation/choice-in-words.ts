import type { Language } from '../platform/i18n/language.js';
import { choiceWords } from './choice-words.js';

/** What a rule says where it does not say a number; papers are called by their names. */
export function choiceInWords(value: unknown, language: Language, otherwise: (word: string) => string): unknown {
  if (typeof value === 'string') return choiceWords[value]?.[language] ?? otherwise(value);
  if (Array.isArray(value)) return value.map((inner) => choiceInWords(inner, language, otherwise));
  return value;
}
