// A process that appends until it is killed; it says what was acknowledged and takes up what was left in doubt.
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Append, VersionConflict } from '../event-store.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { type Chance, chance } from './chance.js';
import type { Acknowledged } from './soundness.js';

export type WriterTask = {
  readonly url: string;
  readonly seed: number;
  readonly streams: readonly string[];
  readonly units: readonly string[];
  /** One lane each: the name of its keys, and the number of the first key that nobody has acknowledged yet. */
  readonly lanes: readonly { readonly name: string; readonly next: number }[];
};

process.once('message', (task: WriterTask) => {
  const keyEncryptionKey = Buffer.alloc(32, 7);
  const store = new PostgresEventStore({ url: task.url, keyEncryptionKey });
  for (const lane of task.lanes) void write(store, task, lane, chance(task.seed + lane.next));
});
process.once('disconnect', () => process.exit());

async function write(
  store: PostgresEventStore,
  task: WriterTask,
  { name, next }: WriterTask['lanes'][number],
  luck: Chance,
): Promise<void> {
  for (let number = next; ; number++) {
    const key = `${name}:${number}`;
    const { version, position, stream } = await untilWritten(store, task, key, luck);
    process.send?.({ key, stream, version, position } satisfies Acknowledged);
    await delay(luck.below(4));
  }
}

async function untilWritten(store: PostgresEventStore, task: WriterTask, key: string, luck: Chance) {
  for (;;) {
    const [stream, unit] = place(task, luck);
    // Sometimes on purpose on a version that is gone: a loser among winners.
    const expected = Math.max(0, ((await store.stream(stream))?.version ?? 0) - (luck.below(5) === 0 ? 1 : 0));
    const of = 1 + luck.below(3);
    const events = Array.from({ length: of }, (_, at) => ({ type: 'Written', data: { key, nth: at + 1, of } }));
    const by = { account: 'writer', role: 'officer', unit, capacity: 'writer' };
    const meta = { command: 'task.write', at: '2026-11-22T07:00:00.000Z', by, source: null };
    const append: Append = { stream, expected, unit, events, meta, key, fingerprint: key };
    try {
      return await store.append(append);
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

/** Mostly a stream that others write to as well; each stream has its unit. */
function place({ streams, units }: WriterTask, luck: Chance): [string, string] {
  const nth = luck.below(streams.length + 2);
  const stream = streams[nth] ?? `task-${randomUUID()}`;
  return [stream, units[(streams.indexOf(stream) + 1) % units.length] as string];
}
