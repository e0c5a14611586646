// Keeps test/fixtures/recorded-season.ndjson: one event of each type, as it was first written. `node tools/record-season.mjs`
// adds a line for each type that has none, and never changes or removes one. Real logs come first: those of the databases
// named as arguments, then the sample season's; for what neither has, the decisions that the specs make.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '#embedded-postgres';
import { bin, node } from './run/programs.mjs';

const root = dirname(import.meta.dirname);
const file = join(root, 'test/fixtures/recorded-season.ndjson');
const domain = join(root, 'libs/domain/src');

const known = typesOf(domain);
const kept = new Set(linesOf(file).map(({ type }) => type));
const folder = mkdtempSync(join(tmpdir(), 'ky-yeu-season-'));
try {
  for (const url of process.argv.slice(2)) keep(await logOf(url));
  if (missing().length > 0) keep(await sampleSeason());
  if (missing().length > 0) keep(await decidedInSpecs());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${kept.size} of ${known.size} event types are recorded`);
if (missing().length > 0) {
  console.error(`never seen: ${missing().join(', ')}`);
  process.exitCode = 1;
}

function missing() {
  return [...known.keys()].filter((type) => !kept.has(type));
}

function keep(events) {
  for (const { type, schema, data } of events) {
    const feature = known.get(type);
    if (!feature || kept.has(type)) continue;
    kept.add(type);
    appendFileSync(file, `${JSON.stringify({ feature, type, schema, data })}\n`);
  }
}

/** Every event type that the domain names, with its feature. */
function typesOf(folder) {
  const sources = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: feature }) =>
      readdirSync(join(folder, feature))
        .filter((name) => /(?<!\.spec|\.past)\.ts$/.test(name))
        .map((name) => ({ feature, text: readFileSync(join(folder, feature, name), 'utf8') })),
    );
  return new Map(
    sources.flatMap(({ feature, text }) =>
      [...text.matchAll(/Happened<\s*'(\w+)'/g)].map(([, type]) => [type, feature]),
    ),
  );
}

function linesOf(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function logOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select type, schema, data from event order by position');
  await client.end();
  return rows;
}

/** Starts the product on an empty database, lets it tell the sample season, and reads its log. */
async function sampleSeason() {
  const server = await startEmbeddedPostgres({ dir: join(folder, 'postgres'), database: 'ky_yeu' });
  const product = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: server.url,
      DATA_DIR: folder,
      PORT: String(await freePort()),
      LOG_LEVEL: 'warn',
      SAMPLE: 'yes',
    },
  });
  const ended = new Promise((done) => product.once('close', done));
  const told = new Promise((done) => product.stdout.on('data', (said) => /Accounts/.test(said) && done()));
  await Promise.race([told, ended]);
  const events = await logOf(server.url);
  product.kill('SIGTERM');
  await ended;
  await server.stop();
  return events;
}

/** Runs the specs of the domain with a listener on every decision. */
async function decidedInSpecs() {
  const heard = join(folder, 'decided.ndjson');
  const config = {
    rootDir: root,
    testEnvironment: 'node',
    transform: {},
    roots: ['<rootDir>/dist/libs/domain'],
    testMatch: ['**/*.spec.js'],
    setupFilesAfterEnv: [join(import.meta.dirname, 'record-season/listen.mjs')],
  };
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin.jest, '--silent'];
  await node([...args, '--reporters', 'summary', '--config', JSON.stringify(config)], {
    cwd: root,
    env: { SEASON_HEARD: heard },
  });
  return linesOf(heard);
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
