export * from './union-unit.js';
