import { fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from 'argon2';
import autocannon from 'autocannon';
import pg from 'pg';
import { type Actor, streamOf } from '#decider';
import { PostgresEventStore } from '#event-store';
import { compare, durableDatabase, rate, type Turn } from './bench.js';
import { congressEvent } from './congress.js';

const IN_FLIGHT = 32;
const SECONDS = 3;
const TASKS = 640;
const DATA_DIR = `.cache/bench-command-${process.pid}`;
const PORT = 38_000 + (process.pid % 1_000);
const at = `http://127.0.0.1:${PORT}`;

const database = await durableDatabase();
const server = await product();
const store = new PostgresEventStore({ url: database.url, keyEncryptionKey: randomBytes(32) });
const unit = randomUUID();
const account = randomUUID();
const by: Actor = { account, role: 'branch_editor', unit, capacity: 'Cán bộ công đoàn' };
const meta = { command: 'task.assign', at: '2026-11-22T07:00:00.000Z', by, source: null };
const cookie = await signIn();
const tasks = await assignTasks();

const setting = `POST /api/commands/task.report, ${IN_FLIGHT} connections, an idempotency key each, one process of role api; appends ${IN_FLIGHT} in flight; ${database.durability}`;
const about = { bench: 'command', against: 'append', unit: 'answers/s', setting };
await compare({ ...about, ours: commands(), theirs: appends(), warmUp: 4 });

await store.close();
server.kill('SIGTERM');
await once(server, 'exit');
await database.stop();
rmSync(DATA_DIR, { recursive: true, force: true });

/** Sixty-four pairs of hands would wait for each other; here every connection reports on tasks of its own. */
function commands(): Turn {
  return async () => {
    let connection = 0;
    const result = await autocannon({
      url: `${at}/api/commands/task.report`,
      method: 'POST',
      connections: IN_FLIGHT,
      duration: SECONDS,
      headers: { 'content-type': 'application/json', cookie },
      setupClient(client) {
        const first = connection++;
        let nth = 0;
        const next = () => {
          const task = tasks[(first + IN_FLIGHT * nth++) % tasks.length];
          client.setBody(JSON.stringify({ data: { task, progress: 'Đã thuê hội trường, in giấy mời', percent: 50 } }));
          client.setHeaders({ 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID() });
        };
        next();
        client.on('response', next);
      },
    });
    if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
    return result['2xx'] / result.duration;
  };
}

function appends(): Turn {
  return () => {
    const lanes = Array.from({ length: IN_FLIGHT }, () => ({ stream: '', version: 20 }));
    return rate(IN_FLIGHT, SECONDS * 1_000, async (nth) => {
      const lane = lanes[nth] as (typeof lanes)[number];
      if (lane.version === 20) Object.assign(lane, { stream: streamOf('congress', randomUUID()), version: 0 });
      const { stream, version } = lane;
      await store.append({ stream, expected: version, unit, events: [congressEvent(version)], meta });
      lane.version++;
    });
  };
}

async function product() {
  const child = fork(join(import.meta.dirname, '../apps/api/src/main.js'), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATA_DIR,
      PORT: String(PORT),
      ROLE: 'api',
      SAMPLE: 'no',
      LOG_LEVEL: 'error',
    },
  });
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
    const answers = await fetch(`${at}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return child;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('the product did not start');
}

async function signIn(): Promise<string> {
  const registered = { name: 'Công đoàn cơ sở', kind: 'grassroots_union', parent: null, status: 'active' };
  const unitStream = { stream: streamOf('union-unit', unit), expected: 0, unit, meta };
  await store.append({ ...unitStream, events: [{ type: 'UnitRegistered', data: registered }] });
  const password = randomBytes(12).toString('base64url');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `insert into account (id, username, display_name, password_hash, must_change) values ($1, 'bench', 'Bench', $2, false)`,
    [account, await hash(password)],
  );
  await client.query(`insert into post (id, account, role, unit, capacity) values ($1, $2, $3, $4, $5)`, [
    randomUUID(),
    account,
    by.role,
    unit,
    by.capacity,
  ]);
  await client.end();
  const answer = await fetch(`${at}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'bench', password }),
  });
  if (!answer.ok) throw new Error(`signing in: ${answer.status} ${await answer.text()}`);
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}

async function assignTasks(): Promise<string[]> {
  const ids = Array.from({ length: TASKS }, () => randomUUID());
  const assigned = {
    title: 'Hội trường',
    assignee: randomUUID(),
    dueOn: null,
    congress: null,
    meeting: null,
    note: null,
  };
  await Promise.all(
    ids.map((id) =>
      store.append({
        stream: streamOf('task', id),
        expected: 0,
        unit,
        meta,
        events: [{ type: 'TaskAssigned', data: assigned }],
      }),
    ),
  );
  return ids;
}
