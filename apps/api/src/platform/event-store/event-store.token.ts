/** Injects the `EventStore`. */
export const EVENT_STORE = Symbol('event store');
