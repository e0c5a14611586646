import assert from 'node:assert/strict';
import type { EventStore } from '../event-store.js';

/** An append that was answered, and how. */
export type Acknowledged = {
  readonly key: string;
  readonly stream: string;
  readonly position: number;
  readonly version: number;
};

/**
 * The log has no gap and no double, versions and numbers run on, each key was applied wholly and once, and whatever was
 * acknowledged stands where the answer said. Events must carry `{ key, nth, of }`.
 */
export async function expectSound(store: EventStore, acknowledged: readonly Acknowledged[]): Promise<number> {
  const head = await store.head();
  const events = await store.log({ after: 0, limit: head + 1 });
  assert.equal(events.length, head);

  const last = new Map<string, number>();
  const applied = new Map<string, { stream: string; nths: number[]; of: number; position: number; version: number }>();
  for (const [at, { position, stream, version, unit, number, data }] of events.entries()) {
    assert.equal(position, at + 1);
    assert.equal(version, (last.get(stream) ?? 0) + 1);
    assert.equal(number, (last.get(unit) ?? 0) + 1);
    last.set(stream, version).set(unit, number);
    const { key, nth, of } = data as { key: string; nth: number; of: number };
    const nths = [...(applied.get(key)?.nths ?? []), nth];
    applied.set(key, { stream, nths, of, position, version });
  }
  for (const { nths, of } of applied.values())
    assert.deepEqual(
      nths,
      Array.from({ length: of }, (_, at) => at + 1),
    );
  for (const { key, stream, position, version } of acknowledged) {
    const stands = applied.get(key);
    assert.deepEqual([stands?.stream, stands?.position, stands?.version], [stream, position, version]);
  }
  for (const stream of new Set(events.map((event) => event.stream))) {
    assert.equal((await store.stream(stream))?.version, last.get(stream));
  }
  return applied.size;
}
