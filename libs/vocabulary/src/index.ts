import { personVocabulary } from './person.js';
import { taskVocabulary } from './task.js';
import { unionUnitVocabulary } from './union-unit.js';
import type { FeatureVocabulary } from './words.js';

export * from './common.js';
export * from './words.js';

/** What every feature says, by its feature word. */
export const vocabulary: { readonly [feature: string]: FeatureVocabulary } = {
  'union-unit': unionUnitVocabulary,
  person: personVocabulary,
  task: taskVocabulary,
};
