export * from './first-session.js';
export type { Frozen, SessionRules } from './rules.js';
