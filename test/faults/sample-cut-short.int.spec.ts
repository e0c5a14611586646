import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EventStore } from '#event-store';
import { createApp } from '../../apps/api/src/create-app.js';
import { Access } from '../../apps/api/src/platform/access/access.js';
import { Accounts } from '../../apps/api/src/platform/access/accounts.js';
import { CommandDesk } from '../../apps/api/src/platform/commands/command-desk.js';
import { readConfig } from '../../apps/api/src/platform/config.js';
import { prepareDatabase } from '../../apps/api/src/platform/database/data-source.js';
import { emptyDatabase } from '../../apps/api/src/platform/database/test-database.js';
import { EVENT_STORE } from '../../apps/api/src/platform/event-store/event-store.token.js';
import { Worker } from '../../apps/api/src/platform/queue/worker.js';
import { loadSample } from '../../apps/api/src/sample/load-sample.js';
import { accounts } from '../../apps/api/src/sample/stories/accounts.js';
import { registerConfederation, registerHaNoi } from '../../apps/api/src/sample/stories/units.js';
import { Storyteller } from '../../apps/api/src/sample/storyteller.js';

let app: NestFastifyApplication;
let store: EventStore;
let clearUp: () => Promise<void>;

beforeAll(async () => {
  const database = await emptyDatabase();
  const dir = mkdtempSync(join(tmpdir(), 'ky-yeu-sample-'));
  await prepareDatabase(database.url);
  app = await createApp(readConfig({ DATABASE_URL: database.url, DATA_DIR: dir, LOG_LEVEL: 'error' }), { web: false });
  await app.init();
  store = app.get<EventStore>(EVENT_STORE);
  clearUp = async () => {
    await app.close();
    await database.drop();
    rmSync(dir, { recursive: true, force: true });
  };
}, 60_000);
afterAll(() => clearUp(), 60_000);

describe('loading the sample season', () => {
  it('goes on where it was cut short, and gives passwords that somebody sees', async () => {
    await app.get(Worker).run();
    const teller = new Storyteller(app.get(CommandDesk), app.get(Access), app.get(Accounts));
    const [unseen] = await teller.open(accounts);
    await registerConfederation(teller);
    await registerHaNoi(teller);
    const told = await store.head();

    const opened = await loadSample(app);

    const log = await store.log({ after: 0, limit: 1000 });
    const registered = log.filter(({ type }) => type === 'UnitRegistered').map(({ stream }) => stream);
    expect(told).toBe(4);
    expect(new Set(registered).size).toBe(registered.length);
    expect(opened).toHaveLength(accounts.length);
    const [first] = opened;
    expect(await app.get(Accounts).recognise(first?.username ?? '', unseen?.password ?? '')).toBeUndefined();
    expect(await app.get(Accounts).recognise(first?.username ?? '', first?.password ?? '')).toBeDefined();
  }, 60_000);

  it('tells nothing twice', async () => {
    const before = await store.head();
    expect(await loadSample(app)).toEqual([]);
    expect(await store.head()).toBe(before);
  });
});
