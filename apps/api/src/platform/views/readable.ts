import type { Recorded } from '#decider';
import { type EventStore, type LogRange, SealBroken } from '#event-store';

/** A page of the log as far as it can be read; `unreadable` says what is wrong with its one event, which came sealed. */
export type Page = { readonly events: readonly Recorded[]; readonly more: boolean; readonly unreadable?: SealBroken };

/** Reads on in the log up to an event whose seal is broken, and then that event by itself. */
export async function readable(store: EventStore, range: LogRange): Promise<Page> {
  try {
    const events = await store.log(range);
    return { events, more: events.length === range.limit };
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    const before = error.position - 1;
    const events = before > range.after ? await store.log({ ...range, upTo: before }) : [];
    if (events.length > 0) return { events, more: true };
    const sealed = await store.log({ after: before, limit: 1, reveal: false });
    return { events: sealed, more: true, unreadable: error };
  }
}
