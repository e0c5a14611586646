export * from './vote.js';
