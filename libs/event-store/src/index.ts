export * from './commitment.js';
export * from './event-store.js';
export * from './key-ring.js';
export * from './memory-event-store.js';
