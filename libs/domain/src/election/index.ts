export * from './elected.js';
export * from './election.js';
