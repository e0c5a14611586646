import { commonRefusals } from './common.js';
import type { FeatureVocabulary, RefusalWords } from './words.js';

/** Fills `{name}` (or `{a.b}`) in a sentence; what is unknown is shown as a dash. */
export function fillIn(sentence: string, values: { readonly [name: string]: unknown }): string {
  return sentence.replace(/\{([\w.]+)\}/g, (_, path: string) => shown(valueAt(values, path)));
}

/** The words for a refusal; a code that nobody gave words to is shown as it is. */
export function refusalWordsOf(
  vocabulary: { readonly [feature: string]: FeatureVocabulary },
  code: string,
): RefusalWords {
  const feature = code.slice(0, code.indexOf('.'));
  return (
    vocabulary[feature]?.refusals[code] ??
    commonRefusals[code] ?? { says: { vi: code, en: code }, mend: { vi: '', en: '' } }
  );
}

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as { readonly [name: string]: unknown } | null | undefined)?.[name],
      values,
    );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
