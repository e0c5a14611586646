export type { Check, Colour, ResultFacts, RoundFact } from './checks.js';
export * from './dossier.js';
export type { DossierRules, Frozen } from './rules.js';
