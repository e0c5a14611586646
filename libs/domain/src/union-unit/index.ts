export * from './direct-upper-of.js';
export * from './union-unit.js';
