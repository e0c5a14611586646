export type { Check, Colour, ResultFacts, RoundFact } from './checks.js';
export * from './dossier.js';
