import { commonFields, commonValues, type FeatureVocabulary, vocabulary, type Words } from '#vocabulary';

/** What fields and their values are called in one language, wherever among the features the word stands. */
export function wordsIn(language: keyof Words, feature: string) {
  const own = vocabulary[feature];
  const values = new Map<string, string>();
  return {
    language,
    view: (name: string) => own?.views[name]?.[language] ?? name,
    field: (name: string) =>
      (own?.fields[name] ?? commonFields[name] ?? anywhere(({ fields }) => fields[name]))?.[language] ?? name,
    value(field: string, value: string): string {
      const key = `${field} ${value}`;
      const known = values.get(key);
      if (known !== undefined) return known;
      const words = valueWords(own, field, value)?.[language] ?? value;
      if (values.size < VALUES_KEPT) values.set(key, words);
      return words;
    },
    /** What it says that a field holds nothing, where that is more than that nobody knows. */
    nothing: (field: string) => own?.nothing?.[field]?.[language],
    yesNo: (value: boolean) => (value ? yes : no)[language],
    say: (words: Words) => words[language],
  };
}

export type ExportWords = ReturnType<typeof wordsIn>;

const VALUES_KEPT = 10_000;
const yes: Words = { vi: 'Có', en: 'Yes' };
const no: Words = { vi: 'Không', en: 'No' };

function valueWords(own: FeatureVocabulary | undefined, field: string, value: string): Words | undefined {
  const isStatus = /status$/i.test(field);
  return (
    own?.values[field]?.[value] ??
    (isStatus ? own?.statuses[value] : undefined) ??
    commonValues[field]?.[value] ??
    anywhere(({ values }) => values[field]?.[value]) ??
    (isStatus ? anywhere(({ statuses }) => statuses[value]) : undefined)
  );
}

// A word that another feature gave to the same name is better than none.
function anywhere(words: (of: FeatureVocabulary) => Words | undefined): Words | undefined {
  for (const of of Object.values(vocabulary)) {
    const found = words(of);
    if (found) return found;
  }
  return undefined;
}
