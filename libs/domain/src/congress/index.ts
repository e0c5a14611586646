export * from './congress.js';
