import type { Recorded } from '#decider';
import type { EventStore } from '#event-store';

/** The events at these positions, in order, sealed unless asked for; neighbours in the log are read together. */
export async function eventsAt(
  store: EventStore,
  positions: readonly number[],
  { reveal = false } = {},
): Promise<Recorded[]> {
  const runs: { after: number; limit: number }[] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run && run.after + run.limit + 1 === position) run.limit += 1;
    else runs.push({ after: position - 1, limit: 1 });
  }
  return (await Promise.all(runs.map((run) => store.log({ ...run, reveal })))).flat();
}
