export * from './decider.js';
export * from './process.js';
export * from './recorded.js';
export * from './rejection.js';
