import { describe } from '@jest/globals';
import { conformance } from './conformance.js';
import { MemoryEventStore } from './memory-event-store.js';

describe('the in-memory event store', () => {
  conformance(async () => {
    const store = new MemoryEventStore();
    return { one: store, other: store, close: () => store.close() };
  });
});
