export * from './guard.js';
export * from './rule-set.js';
