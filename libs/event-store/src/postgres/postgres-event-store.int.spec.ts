import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { streamOf } from '#decider';
import { canonical } from '#ledger';
import { conformance, wrote } from '../conformance.js';
import { StoreBusy, StoreUnavailable } from '../event-store.js';
import { SealBroken, WrongKey } from '../key-ring.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { testDatabase } from './test-database.js';

const keyEncryptionKey = randomBytes(32);

describe('the event store on PostgreSQL', () => {
  conformance(async () => {
    const database = await testDatabase();
    const one = new PostgresEventStore({ url: database.url, keyEncryptionKey });
    const other = new PostgresEventStore({ url: database.url, keyEncryptionKey });
    const close = async () => {
      await one.close();
      await other.close();
      await database.drop();
    };
    return { one, other, close };
  });
});

describe('its database', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let store: PostgresEventStore;
  let client: pg.Client;

  beforeAll(async () => {
    database = await testDatabase();
    store = new PostgresEventStore({ url: database.url, keyEncryptionKey, waiting: 50, patience: 500 });
    client = new pg.Client({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
  }, 30_000);
  afterAll(async () => {
    await store.close();
    await client.end();
    await database.drop();
  });

  it('tells a wrong key before anybody needs it', async () => {
    await store.keyRing.check();
    const personal = { PersonRegistered: { subject: 'id', fields: ['name'] } };
    const registered = { type: 'PersonRegistered', data: { name: 'Đỗ Thị Hường' } };
    await store.keyRing.seal([registered], personal, streamOf('person', randomUUID()));
    await store.keyRing.check();
    const stranger = new PostgresEventStore({ url: database.url, keyEncryptionKey: randomBytes(32) });
    await expect(stranger.keyRing.check()).rejects.toThrow(WrongKey);
    await stranger.close();
  });

  it('keeps the canonical text of an event, byte for byte', async () => {
    const stream = streamOf('task', randomUUID());
    const data = { 'z"\\': ['Đại hội', '\u20ac\ufb33', '😀', '\u0001\n', '\\u0000'], a: [1e21, 5e-324, 1e-7, {}] };
    await store.append({ ...wrote(stream, 0), events: [{ type: 'Said', data }] });
    const { rows } = await client.query<{ text: string }>('select data::text as text from event where stream = $1', [
      stream,
    ]);
    expect(rows[0]?.text).toBe(canonical(data));
  });

  it.each([
    "update event set type = 'Forged'",
    'delete from event',
    'truncate event',
    "update receipt set fingerprint = 'forged'",
    'delete from receipt',
    'truncate receipt',
  ])('refuses: %s', async (statement) => {
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('holds neither key nor ciphertext of a person who was erased, and takes no key back', async () => {
    const person = randomUUID();
    const stream = streamOf('person', person);
    const personal = { Registered: { subject: 'id', fields: ['name'] } };
    const sealed = await store.keyRing.seal([{ type: 'Registered', data: { name: 'Lan' } }], personal, stream);
    await store.append({ ...wrote(stream, 0), ...sealed });
    const kept = 'select count(*)::int as n from event_sealed where subject = $1';
    expect((await client.query<{ n: number }>(kept, [person])).rows[0]?.n).toBe(1);
    await store.keyRing.destroy(person);
    expect((await client.query<{ n: number }>(kept, [person])).rows[0]?.n).toBe(0);
    const { rows } = await client.query<{ key: Buffer | null }>('select key from person_key where subject = $1', [
      person,
    ]);
    expect(rows[0]?.key).toBeNull();
    const back = client.query("update person_key set key = '\\x00', destroyed_at = null where subject = $1", [person]);
    await expect(back).rejects.toMatchObject({ code: '42501' });
  });

  it('gives a tampered personal value to nobody', async () => {
    const stream = streamOf('person', randomUUID());
    const personal = { Registered: { subject: 'id', fields: ['name', 'mail'] } };
    const event = { type: 'Registered', data: { name: 'Lan', mail: 'lan@example.org' } };
    await store.append({ ...wrote(stream, 0), ...(await store.keyRing.seal([event], personal, stream)) });
    const position = (await store.read(stream))[0]?.position;
    await client.query(
      `update event_sealed s set nonce = o.nonce, ciphertext = o.ciphertext from event_sealed o
        where s.position = $1 and o.position = $1 and s.field = 'name' and o.field = 'mail'`,
      [position],
    );
    await expect(store.read(stream, { reveal: true })).rejects.toThrow(SealBroken);
    await client.query('delete from event_sealed where position = $1', [position]);
  });

  it('turns appends away when too many wait', async () => {
    const asked = Array.from({ length: 80 }, () => store.append(wrote(streamOf('task', randomUUID()), 0)));
    const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected');
    expect(refused.length).toBe(30);
    for (const outcome of refused) expect(outcome).toMatchObject({ reason: expect.any(StoreBusy) });
  });

  it('is found again after every connection was cut', async () => {
    let heard = 0;
    const stop = await store.subscribe((upTo) => {
      heard = upTo;
    });
    await store.append(wrote(streamOf('task', randomUUID()), 0));
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const { position } = await store.append(wrote(streamOf('task', randomUUID()), 0));
    expect((await store.log({ after: position - 1, limit: 1 })).length).toBe(1);
    const end = Date.now() + 5_000;
    while (heard < position && Date.now() < end) await new Promise((next) => setTimeout(next, 20));
    expect(heard).toBe(position);
    await stop();
  });

  it('that stays away is called unavailable', async () => {
    const nowhere = new PostgresEventStore({
      url: 'postgres://nobody@127.0.0.1:1/test',
      keyEncryptionKey,
      patience: 100,
    });
    await expect(nowhere.append(wrote(streamOf('task', randomUUID()), 0))).rejects.toThrow(StoreUnavailable);
    await expect(nowhere.head()).rejects.toThrow(StoreUnavailable);
    await nowhere.close();
  });
});
