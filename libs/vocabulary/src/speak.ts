import { commonRefusals } from './common.js';
import type { FeatureVocabulary, RefusalWords, Words } from './words.js';

/** Fills `{name}` (or `{a.b}`) in a sentence; what is unknown is shown as a dash. */
export function fillIn(
  sentence: string,
  values: { readonly [name: string]: unknown },
  word: (name: string, value: Plain) => string,
): string {
  return sentence.replace(/\{([\w.]+)\}/g, (_, path: string) => shown(path, valueAt(values, path), word));
}

/** The word that a feature has for a value: of the field of that name, of a status, or of any field that offers it. */
export function valueWordsOf({ values, statuses }: FeatureVocabulary, name: string, value: string): Words | undefined {
  const own = values[name]?.[value] ?? (/status$/i.test(name) ? statuses[value] : undefined);
  return own ?? Object.values(values).find((words) => Object.hasOwn(words, value))?.[value];
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

type Plain = string | number | boolean;

function shown(name: string, value: unknown, word: (name: string, value: Plain) => string): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map((one) => shown(name, one, word)).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : word(name, value as Plain);
}
