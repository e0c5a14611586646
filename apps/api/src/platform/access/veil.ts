import { blindEvents } from '#contracts';
import type { Recorded } from '#decider';
import type { EventStore } from '#event-store';

/**
 * Hides what must not be seen yet: a count that was entered blind stays veiled, for everybody, until the event that lifts
 * the veil stands in the same stream. `upTo`: as of this position.
 */
export async function veil(store: EventStore, events: readonly Recorded[], upTo?: number): Promise<Recorded[]> {
  return Promise.all(events.map(async (event) => ((await isVeiled(store, event, upTo)) ? veiled(event) : event)));
}

async function isVeiled(store: EventStore, event: Recorded, upTo: number | undefined): Promise<boolean> {
  const rule = blindEvents[event.type];
  if (!rule) return false;
  const later = await store.read(event.stream, { after: event.version, ...(upTo === undefined ? {} : { upTo }) });
  const own = event.data as { readonly [field: string]: unknown };
  return !later.some(({ type, data }) => {
    const other = data as { readonly [field: string]: unknown };
    return rule.until.includes(type) && rule.same.every((field) => own[field] === other[field]);
  });
}

function veiled(event: Recorded): Recorded {
  const own = event.data as { readonly [field: string]: unknown };
  const shown = blindEvents[event.type]?.shows.map((field) => [field, own[field]]) ?? [];
  return { ...event, data: { ...Object.fromEntries(shown), veiled: true } };
}
