export * from './commitment.js';
export * from './event-store.js';
export * from './key-ring.js';
export * from './memory-event-store.js';
export * from './postgres/postgres-event-store.js';
export { createSchema, schema } from './postgres/schema.js';
