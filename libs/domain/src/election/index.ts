export type { Figures, Votes } from './count-rules.js';
export * from './elected.js';
export * from './election.js';
export type { ElectionRules, Frozen } from './rules.js';
