import { features } from '#contracts';
import { commonFields, vocabulary, type Words } from '#vocabulary';
import type { Language } from '../i18n/language.js';
import { ownFields, ownValues } from './own-words.js';

/** What each thing of the contracts is called, in one language. */
export type Say = ReturnType<typeof saying>;

export function sayIn(language: Language): Say {
  const said = inEach[language] ?? saying(language);
  inEach[language] = said;
  return said;
}

const inEach: { [language in Language]?: Say } = {};

function saying(language: Language) {
  const text = (words: Words | undefined, otherwise: string) => words?.[language] ?? otherwise;
  const say = {
    language,
    feature: (feature: string) => text(vocabulary[feature]?.feature, feature),
    view: (view: string) => text(viewWords.get(view), view),
    command: (type: string) => text(vocabulary[featureOf(type)]?.commands[type], type),
    field: (feature: string, field: string) => text(fieldWords(feature, field), readable(field)),
    value: (feature: string, field: string, value: string) => text(valueWords(feature, field, value), value),
    /** What it says that a field holds nothing, where that is more than that nobody knows. */
    nothing: (feature: string, field: string) => vocabulary[feature]?.nothing?.[field]?.[language],
    knowsField: (feature: string, field: string) => fieldWords(feature, field) !== undefined,
    knowsValue: (feature: string, field: string, value: string) => valueWords(feature, field, value) !== undefined,
    /** Which of several: `lần IX`, `no. IX`. */
    ordinal: (number: string) => (language === 'vi' ? `lần ${number}` : `no. ${number}`),
    /** The sentence of an event, its places still open: `Giao việc “{title}”`. */
    event: (type: string) => text(eventWords.get(type), type),
  };
  return say;
}

/** The feature whose event this is. */
export function featureOfEvent(stream: string): string {
  return stream.replace(/-[0-9a-f]{8}-[0-9a-f-]{27}$/, '');
}

function featureOf(command: string): string {
  return command.slice(0, command.indexOf('.'));
}

const viewWords = new Map(features.flatMap(({ feature }) => Object.entries(vocabulary[feature]?.views ?? {})));
const eventWords = new Map(Object.values(vocabulary).flatMap(({ events }) => Object.entries(events)));

function fieldWords(feature: string, field: string): Words | undefined {
  return (
    vocabulary[feature]?.fields[field] ??
    commonFields[field] ??
    ownFields[field] ??
    anyFeature(({ fields }) => fields[field])
  );
}

function valueWords(feature: string, field: string, value: string): Words | undefined {
  const own = vocabulary[feature];
  return (
    own?.values[field]?.[value] ??
    (/status$/i.test(field) ? own?.statuses[value] : undefined) ??
    ownValues[field]?.[value] ??
    anyFeature(({ values }) => values[field]?.[value]) ??
    anyFeature(({ statuses }) => (/status$/i.test(field) ? statuses[value] : undefined)) ??
    // A code that can only be one, whatever its field is called.
    (/^[A-Za-z]+([_-][A-Za-z]+)+$/.test(value) ? anyFeature(({ values }) => anyField(values, value)) : undefined)
  );
}

type FeatureWords = (typeof vocabulary)[string];

// A word that another feature gave to the same name is better than none.
function anyFeature(words: (of: FeatureWords) => Words | undefined): Words | undefined {
  for (const of of Object.values(vocabulary)) {
    const found = words(of);
    if (found) return found;
  }
  return undefined;
}

function anyField(values: FeatureWords['values'], value: string): Words | undefined {
  return Object.values(values).find((words) => value in words)?.[value];
}

function readable(field: string): string {
  return field.replace(/([A-Z])/g, ' $1').toLowerCase();
}
