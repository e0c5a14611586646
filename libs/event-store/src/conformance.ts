import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Recorded, streamOf } from '#decider';
import { canonical } from '#ledger';
import { commitment, isCommitted } from './commitment.js';
import { type Append, type Appended, type EventStore, KeyReused, OtherUnit, VersionConflict } from './event-store.js';
import { type PersonalFields, PersonErased } from './key-ring.js';

/** What every event store must do. `open` gives two stores on the same log, as two processes would hold them. */
export function conformance(open: () => Promise<{ one: EventStore; other: EventStore; close(): Promise<void> }>): void {
  let one: EventStore;
  let other: EventStore;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ one, other, close } = await open());
  }, 30_000);
  afterAll(() => close());

  describe('an append', () => {
    it('answers with the version of the stream and the position of its last event', async () => {
      const before = await one.head();
      const stream = aStream();
      const done = await one.append(wrote(stream, 0, 2));
      expect(done).toEqual({ stream, version: 2, position: before + 2, repeated: false });
      expect(await other.head()).toBe(before + 2);
    });

    it('is refused when the stream has moved on', async () => {
      const stream = aStream();
      await one.append(wrote(stream, 0));
      await expect(other.append(wrote(stream, 0))).rejects.toMatchObject({ name: 'VersionConflict', actual: 1 });
      await expect(one.append(wrote(stream, 5))).rejects.toThrow(VersionConflict);
      expect(await one.read(stream)).toHaveLength(1);
    });

    it('without events checks the version and writes nothing', async () => {
      const stream = aStream();
      const { position } = await one.append(wrote(stream, 0));
      const nothing = await one.append(wrote(stream, 1, 0));
      expect(nothing.version).toBe(1);
      expect(nothing.position).toBeGreaterThanOrEqual(position);
      await expect(one.append(wrote(stream, 0, 0))).rejects.toThrow(VersionConflict);
      expect(await one.read(stream)).toHaveLength(1);
      expect(await one.append(wrote(aStream(), 0, 0))).toMatchObject({ version: 0 });
    });

    it('stays with the unit of its stream', async () => {
      const stream = aStream();
      await one.append({ ...wrote(stream, 0), unit: UNIT });
      const elsewhere = one.append({ ...wrote(stream, 1), unit: randomUUID() });
      await expect(elsewhere).rejects.toThrow(OtherUnit);
      await expect(elsewhere).rejects.toMatchObject({ unit: UNIT });
    });

    it.each([
      ['a value that JSON would alter', { data: { when: new Date(0) } }],
      ['U+0000', { data: { text: 'a\0b' } }],
      ['a lone surrogate', { data: { text: '\ud800' } }],
      ['an unnamed event', { type: '' }],
    ])('is refused for %s, and its neighbours are not', async (_, change) => {
      const stream = aStream();
      const poor = wrote(aStream(), 0);
      const spoilt = { ...poor, events: [{ ...anEvent(1), ...change }] };
      const [good, bad] = await Promise.allSettled([one.append(wrote(stream, 0)), one.append(spoilt)]);
      expect(good.status).toBe('fulfilled');
      expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(TypeError) });
      expect(await one.read(poor.stream)).toEqual([]);
    });

    it('takes only one of those that race for the same version', async () => {
      const stream = aStream();
      const racers = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : other).append(wrote(stream, 0)));
      const outcomes = await Promise.allSettled(racers);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(VersionConflict);
      }
      expect(await one.read(stream)).toHaveLength(1);
    });

    it('that loses never fails its neighbours', async () => {
      const taken = aStream();
      await one.append(wrote(taken, 0));
      const asked = Array.from({ length: 60 }, (_, at) => wrote(at % 3 === 0 ? taken : aStream(), 0, 1 + (at % 4)));
      const outcomes = await Promise.allSettled(asked.map((append) => one.append(append)));
      for (const [at, outcome] of outcomes.entries()) {
        expect(outcome.status).toBe(at % 3 === 0 ? 'rejected' : 'fulfilled');
        if (outcome.status !== 'fulfilled') continue;
        const events = await one.read(outcome.value.stream);
        expect(events).toHaveLength(1 + (at % 4));
        expect(events.at(-1)?.position).toBe(outcome.value.position);
      }
      await dense(one);
    });

    it('after another to the same stream goes on from there', async () => {
      const stream = aStream();
      const done = await Promise.all(Array.from({ length: 10 }, (_, at) => one.append(wrote(stream, at))));
      expect(done.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });
  });

  describe('an idempotency key', () => {
    it('gives the same answer for ever', async () => {
      const append = keyed(wrote(aStream(), 0, 2));
      const first = await one.append(append);
      const second = await other.append(append);
      expect(second).toEqual({ ...first, repeated: true });
      expect(await one.answered(append.key, append.fingerprint)).toEqual({ ...first, repeated: true });
      expect(await one.read(append.stream)).toHaveLength(2);
    });

    it('gives it even when the stream has moved on', async () => {
      const append = keyed(wrote(aStream(), 0));
      const first = await one.append(append);
      await one.append(wrote(append.stream, 1));
      expect(await one.append(append)).toEqual({ ...first, repeated: true });
    });

    it('is refused for another request', async () => {
      const append = keyed(wrote(aStream(), 0));
      await one.append(append);
      await expect(one.append({ ...append, fingerprint: 'other' })).rejects.toThrow(KeyReused);
      await expect(one.answered(append.key, 'other')).rejects.toThrow(KeyReused);
    });

    it('applies once when asked twice at once', async () => {
      const append = keyed(wrote(aStream(), 0));
      const answers = await Promise.all([one, other, one, other, one].map((store) => store.append(append)));
      expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
      expect(await one.read(append.stream)).toHaveLength(1);
    });

    it('is kept also when nothing happened', async () => {
      const append = keyed(wrote(aStream(), 0, 0));
      const first = await one.append(append);
      expect(await one.append(append)).toEqual({ ...first, repeated: true });
    });

    it('is free again when the append was refused', async () => {
      const stream = aStream();
      const append = keyed(wrote(stream, 1));
      await expect(one.append(append)).rejects.toThrow(VersionConflict);
      expect(await one.answered(append.key, append.fingerprint)).toBeUndefined();
      await one.append(wrote(stream, 0));
      expect(await one.append(append)).toMatchObject({ version: 2, repeated: false });
    });
  });

  describe('the log', () => {
    it('has every event once, in the order of positions, without gaps', async () => {
      const units = [randomUUID(), randomUUID(), randomUUID()];
      await Promise.all(
        Array.from({ length: 120 }, (_, at) =>
          (at % 2 === 0 ? one : other).append({ ...wrote(aStream(), 0, 1 + (at % 3)), unit: units[at % 3] as string }),
        ),
      );
      await dense(other);
    });

    it('is read by ranges', async () => {
      const from = await one.head();
      const stream = aStream();
      await one.append(wrote(stream, 0, 5));
      expect((await one.log({ after: from, limit: 2 })).map(({ version }) => version)).toEqual([1, 2]);
      expect((await one.log({ after: from + 1, upTo: from + 3, limit: 9 })).map(({ version }) => version)).toEqual([
        2, 3,
      ]);
      expect(await one.log({ after: from + 5, limit: 9 })).toEqual([]);
      expect((await one.read(stream, { after: 1, upTo: from + 4 })).map(({ version }) => version)).toEqual([2, 3, 4]);
      expect(await one.read(aStream())).toEqual([]);
    });

    it('is read by types, passing over the rest', async () => {
      const from = await one.head();
      const first = wrote(aStream(), 0, 3);
      await one.append(first);
      await one.append({ ...wrote(aStream(), 0, 1), events: [{ type: 'SomethingElse', data: {} }] });
      await one.append(wrote(aStream(), 0, 2));
      const types = ['SomethingElse'];
      expect((await one.log({ after: from, limit: 9, types })).map(({ position }) => position)).toEqual([from + 4]);
      const usual = [first.events[0]?.type ?? ''];
      expect((await one.log({ after: from, limit: 4, types: usual })).map(({ position }) => position)).toEqual(
        [1, 2, 3, 5].map((nth) => from + nth),
      );
      expect(await one.log({ after: from, upTo: from + 3, limit: 9, types })).toEqual([]);
    });

    it('gives back what was said, and by whom', async () => {
      const stream = aStream();
      const append = wrote(stream, 0);
      const { position } = await one.append(append);
      const [event] = await one.read(stream);
      expect(event).toEqual({
        ...anEvent(1),
        position,
        stream,
        id: stream.slice(-36),
        version: 1,
        unit: append.unit,
        number: expect.any(Number),
        schema: 1,
        recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        at: append.meta.at,
        by: append.meta.by,
        source: append.meta.source,
        command: append.meta.command,
      });
      expect((await one.log({ after: position - 1, limit: 1 }))[0]).toEqual(event);
    });

    it('keeps every value as it was said', async () => {
      const data = {
        'z"\\': ['Đại hội', '\u20ac\ufb33', '😀', '\u0001\n', '\\u0000'],
        a: [0, -1.5, 1e21, 5e-324, 1e-7, true, null, {}],
        '': { '\r': [], nested: { b: 1, a: 2 } },
      };
      const stream = aStream();
      await one.append({ ...wrote(stream, 0), events: [{ type: 'Said', data, schema: 3 }] });
      const [event] = await other.read(stream);
      expect(canonical(event?.data)).toBe(canonical(data));
      expect(event?.schema).toBe(3);
    });

    it('numbers the events of each unit without gaps', async () => {
      const [unit, neighbour] = [randomUUID(), randomUUID()];
      const from = await one.head();
      await Promise.allSettled(
        Array.from({ length: 30 }, (_, at) =>
          one.append({ ...wrote(aStream(), at % 5 === 4 ? 1 : 0, 2), unit: at % 2 === 0 ? unit : neighbour }),
        ),
      );
      const events = await one.log({ after: from, limit: 1_000 });
      for (const of of [unit, neighbour]) {
        const numbers = events.filter((event) => event.unit === of).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
        expect(numbers).toHaveLength(24);
      }
    });
  });

  describe('a stream', () => {
    it('keeps the state that was folded, with the code that folded it', async () => {
      const stream = aStream();
      const append = wrote(stream, 0);
      await one.append({ ...append, state: { status: 'open', name: 'Đại hội' }, stateOf: 'v1' });
      const row = { stream, version: 1, unit: append.unit, state: { status: 'open', name: 'Đại hội' }, stateOf: 'v1' };
      expect(await other.stream(stream)).toEqual(row);
    });

    it('forgets a state that the last append did not bring up to date', async () => {
      const stream = aStream();
      await one.append({ ...wrote(stream, 0), state: { status: 'open' }, stateOf: 'v1' });
      await one.append(wrote(stream, 1));
      expect(await one.stream(stream)).toMatchObject({ version: 2, state: null, stateOf: null });
    });

    it('that nothing happened to is not there', async () => {
      expect(await one.stream(aStream())).toBeUndefined();
    });
  });

  describe('a subscriber', () => {
    it('hears of every append, whoever made it, until it stops', async () => {
      let heard = 0;
      const stop = await one.subscribe((upTo) => {
        heard = upTo;
      });
      for (const store of [one, other, other]) {
        const { position } = await store.append(wrote(aStream(), 0));
        await until(() => heard >= position);
      }
      await stop();
      const last = heard;
      const { position } = await one.append(wrote(aStream(), 0));
      let told = 0;
      const stopAgain = await one.subscribe((upTo) => {
        told = upTo;
      });
      const next = await other.append(wrote(aStream(), 0));
      await until(() => told >= next.position);
      await stopAgain();
      expect(heard).toBe(last);
      expect(position).toBeGreaterThan(last);
    });
  });

  describe('a personal value', () => {
    it('is a commitment in the event, and readable while the key exists', async () => {
      const { stream, position } = await registered(one, 'Nguyễn Thị Lan');
      const [sealed] = await one.read(stream);
      expect(canonical(sealed?.data)).not.toContain('Lan');
      expect(isCommitted(dataOf(sealed)['name'])).toBe(true);
      expect(dataOf(sealed)['post']).toBe('chair');
      const [revealed] = await other.read(stream, { reveal: true });
      expect(dataOf(revealed)).toEqual({ name: 'Nguyễn Thị Lan', born: { value: '1980' }, phone: null, post: 'chair' });
      expect((await one.log({ after: position - 1, limit: 1 }))[0]).toEqual(revealed);
      expect((await one.log({ after: position - 1, limit: 1, reveal: false }))[0]).toEqual(sealed);
    });

    it('is committed to with a salt of its own', async () => {
      const [first, second] = [await registered(one, 'Lan'), await registered(one, 'Lan')];
      const [one1] = await one.read(first.stream);
      const [one2] = await one.read(second.stream);
      expect(dataOf(one1)['name']).not.toEqual(dataOf(one2)['name']);
      expect(commitment(Buffer.alloc(32), 'Lan')).not.toBe(commitment(Buffer.alloc(32, 1), 'Lan'));
    });

    it('is gone for every reader when the person is erased, while the event stays as it was', async () => {
      const { stream, person, position } = await registered(one, 'Trần Văn Minh');
      const neighbour = await registered(one, 'Lê Thị Hoa');
      const before = await one.read(stream);
      await other.keyRing.destroy(person);
      await other.keyRing.destroy(person);
      expect(await one.read(stream)).toEqual(before);
      const erased = { name: null, born: null, phone: null, post: 'chair' };
      expect(dataOf((await one.read(stream, { reveal: true }))[0])).toEqual(erased);
      expect(dataOf((await other.log({ after: position - 1, limit: 1 }))[0])).toEqual(erased);
      expect(dataOf((await one.read(neighbour.stream, { reveal: true }))[0])['name']).toBe('Lê Thị Hoa');
    });

    it('is no longer taken from a person who was erased', async () => {
      const { person, stream } = await registered(one, 'Phạm Thị Mai');
      const late = await one.keyRing.seal([registration('Phạm Thị Mai')], PERSONAL, stream);
      await one.keyRing.destroy(person);
      await expect(one.keyRing.seal([registration('Mai')], PERSONAL, stream)).rejects.toThrow(PersonErased);
      // Sealed before the erasure, appended after it.
      await one.append({ ...wrote(stream, 1), unit: UNIT, ...late });
      expect(dataOf((await one.read(stream, { reveal: true }))[1])['name']).toBeNull();
    });
  });
}

const UNIT = randomUUID();

const PERSONAL: PersonalFields = { PersonRegistered: { subject: 'id', fields: ['name', 'born', 'phone'] } };

function aStream(): string {
  return streamOf('task', randomUUID());
}

function anEvent(nth: number) {
  return { type: 'Noted', data: { nth, text: `Nghị quyết số ${nth}` } };
}

/** An append that nobody disputes. */
export function wrote(stream: string, expected: number, events = 1): Append {
  return {
    stream,
    expected,
    unit: UNIT,
    events: Array.from({ length: events }, (_, at) => anEvent(expected + at + 1)),
    meta: {
      command: 'task.note',
      at: '2026-11-22T07:00:00.000Z',
      by: { account: 'a1', role: 'officer', unit: UNIT, capacity: 'chair' },
      source: { title: 'Báo cáo', publishedOn: undefined },
    },
  };
}

function keyed(append: Append): Append & { key: string; fingerprint: string } {
  return { ...append, key: randomUUID(), fingerprint: 'asked' };
}

function registration(name: string) {
  return { type: 'PersonRegistered', data: { name, born: { value: '1980' }, phone: null, post: 'chair' } };
}

async function registered(store: EventStore, name: string): Promise<Appended & { person: string }> {
  const person = randomUUID();
  const stream = streamOf('person', person);
  const sealed = await store.keyRing.seal([registration(name)], PERSONAL, stream);
  return { ...(await store.append({ ...wrote(stream, 0), ...sealed })), person };
}

function dataOf(event: Recorded | undefined): Record<string, unknown> {
  return event?.data as Record<string, unknown>;
}

async function dense(store: EventStore): Promise<void> {
  const head = await store.head();
  const events = await store.log({ after: 0, limit: head + 1 });
  expect(events.map(({ position }) => position)).toEqual(Array.from({ length: head }, (_, at) => at + 1));
  const last = new Map<string, number>();
  for (const { stream, version, unit, number } of events) {
    expect(version).toBe((last.get(stream) ?? 0) + 1);
    expect(number).toBe((last.get(unit) ?? 0) + 1);
    last.set(stream, version).set(unit, number);
  }
}

async function until(done: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!done()) {
    if (Date.now() > end) throw new Error('not within 5 s');
    await new Promise((next) => setTimeout(next, 5));
  }
}
