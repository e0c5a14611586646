import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { hash } from 'argon2';
import pg from 'pg';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { durableDatabase, median, print } from './bench.js';
import { type Branch, fillSeason, type Stage } from './fill-season.js';

// The first screen of each kind of people, and the page of a congress, against what react-admin guesses for the same
// data: everything fetched, drawn and free for a click, in a browser that knows nothing yet.

const BRANCHES = Number(process.env['BENCH_BRANCHES'] ?? 20_000);
const TURNS = Number(process.env['BENCH_TURNS'] ?? 5);
const SLOWER = 4;
const KILOBYTES_AT_MOST = 350;
const PORT = 37_000 + (process.pid % 1_000);
const FRONT = PORT + 1_000;
const DATA_DIR = `.cache/bench-console-${process.pid}`;
const here = import.meta.dirname;
const stock = join(here, '../bench-stock');
const at = `http://127.0.0.1:${FRONT}`;

const types: { readonly [end: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A page, and what stands on it once it is there for its user. */
type Screen = { readonly path: string; readonly shows: readonly string[] };
type Case = { readonly name: string; readonly cookie: string; readonly ours: Screen; readonly theirs: Screen };
type Loaded = { readonly milliseconds: number; readonly addresses: readonly string[] };

const database = await durableDatabase();
await prepare();
const client = new pg.Client({ connectionString: database.url });
await client.connect();
const unions = await fillSeason(client, BRANCHES);
// The season is told as it was: nobody's process is to act on it now.
await client.query('update follower_checkpoint set position = $1', [unions.events]);
await buildStock();
const product = await start();
await viewsBuilt();
const front = await serve();
const cases = await allCases();
const setting = `${BRANCHES} branches, ${unions.events} events; Chromium, CPU ${SLOWER} times slower, nothing cached; median of ${TURNS} alternating turns; ${database.durability}`;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  const heaviest = { all: { name: '', kilobytes: 0 }, code: { name: '', kilobytes: 0 } };
  for (const { name, cookie, ours, theirs } of cases) {
    const done: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    let addresses: readonly string[] = [];
    for (let turn = 0; turn <= TURNS; turn++) {
      for (const side of turn % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
        const loaded = await load(browser, cookie, side === 'ours' ? ours : theirs);
        if (side === 'ours') addresses = loaded.addresses;
        if (turn > 0) done[side].push(loaded.milliseconds);
      }
    }
    const [own, other] = [median(done.ours), median(done.theirs)];
    const about = { bench: `console ${name}`, unit: 'ms', setting };
    print({ ...about, against: 'stock', ratio: other / own, ours: own, theirs: other });
    for (const what of ['all', 'code'] as const) {
      const asked = what === 'all' ? addresses : addresses.filter((address) => isCode(new URL(address).pathname));
      const kilobytes = (await transferred(asked, cookie)) / 1_024;
      if (kilobytes > heaviest[what].kilobytes) heaviest[what] = { name, kilobytes };
    }
  }
  for (const [what, { name, kilobytes }] of Object.entries(heaviest)) {
    print({
      bench: what === 'code' ? 'console first load, the application' : 'console first load, with fonts and answers',
      against: 'limit',
      ratio: KILOBYTES_AT_MOST / kilobytes,
      ours: kilobytes,
      theirs: KILOBYTES_AT_MOST,
      unit: 'KB',
      setting:
        what === 'code'
          ? `page, scripts and styles that the heaviest of these pages (${name}) asks for, as gzip`
          : `everything that the heaviest of these pages (${name}) asks for: as gzip, fonts and answers of the service included`,
    });
  }
} finally {
  await browser.close();
  front.close();
  front.closeAllConnections();
  await end(product);
  await client.end();
  await database.stop();
  rmSync(DATA_DIR, { recursive: true, force: true });
}

await import('./console-diff.js');

/** Opens a page in a browser that has never been here, until it is drawn and the main thread has nothing left to do. */
async function load(within: Browser, cookie: string, { path, shows }: Screen): Promise<Loaded> {
  const context = await within.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  try {
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: at }]);
    await context.addInitScript(watch, shows);
    const page = await context.newPage();
    const addresses: string[] = [];
    page.on('request', (asked) => addresses.push(asked.url()));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${at}${path}`, { waitUntil: 'commit' });
    const milliseconds = await interactive(page, path);
    return { milliseconds, addresses: addresses.filter((address) => !address.endsWith('/api/live')) };
  } finally {
    await context.close();
  }
}

async function interactive(page: Page, path: string): Promise<number> {
  const found = await page
    .waitForFunction(() => (globalThis as unknown as Watched).interactive, undefined, { polling: 200, timeout: 60_000 })
    .catch(async (error: unknown) => {
      const seen = await page.evaluate(() => (globalThis as unknown as Watched).document.body.innerText).catch(String);
      throw new Error(`${path} shows only: ${seen}`, { cause: error });
    });
  return Number(await found.jsonValue());
}

// Runs in the page.
function watch(shows: readonly string[]): void {
  const told = globalThis as unknown as Watched;
  told.localStorage.setItem('ky-yeu.signed-in', 'yes');
  const observer = new told.MutationObserver(() => {
    if (!shows.every((selector) => told.document.querySelector(selector))) return;
    observer.disconnect();
    told.requestIdleCallback(() => {
      told.interactive = performance.now();
    });
  });
  observer.observe(told.document, { childList: true, subtree: true, attributes: true, characterData: true });
}

type Watched = {
  interactive: number;
  localStorage: { setItem(key: string, value: string): void };
  document: { querySelector(selector: string): object | null; body: { innerText: string } };
  requestIdleCallback(then: () => void): void;
  MutationObserver: new (
    then: () => void,
  ) => {
    observe(what: object, how: object): void;
    disconnect(): void;
  };
};

async function allCases(): Promise<Case[]> {
  const federation = unions.federations[0];
  if (!federation) throw new Error('there is no federation');
  const at = (stage: Stage) => federation.branches.filter((branch) => branch.stage === stage);
  const [mine, waiting] = [at('drafting')[0] as Branch, at('at-party').slice(0, 12)];
  const list = (view: string): Screen => ({
    path: `/stock/index.html#/${view}`,
    shows: ['tbody tr td a, tbody tr td span'],
  });
  const branch = await signIn('branch_chair', [mine.unit]);
  const party = await signIn(
    'party_committee',
    waiting.map(({ unit }) => unit),
  );
  const upper = await signIn('upper_officer', [federation.unit]);
  const top = await signIn('upper_officer', [unions.top]);
  const auditor = await signIn('auditor', [unions.top]);
  const steering = { path: '/', shows: ['[data-group=held] td:nth-of-type(2)', '[data-unit-link]', '[data-waits]'] };
  return [
    {
      name: 'branch officer',
      cookie: branch,
      ours: { path: '/', shows: ['[aria-labelledby=next-step] button'] },
      theirs: list('congresses'),
    },
    {
      name: 'Party reviewer',
      cookie: party,
      ours: { path: '/', shows: ['a[data-waiting]:not(:empty)'] },
      theirs: list('reviews'),
    },
    { name: 'upper union', cookie: upper, ours: steering, theirs: list('congresses') },
    { name: 'upper union above all branches', cookie: top, ours: steering, theirs: list('congresses') },
    {
      name: 'auditor',
      cookie: auditor,
      ours: { path: '/', shows: ['main input[type=search]'] },
      theirs: list('congresses'),
    },
    {
      name: 'page of a congress',
      cookie: upper,
      ours: {
        path: `/#/congresses/${mine.congress}/show`,
        shows: ['#main-content h2', '#main-content dd, #main-content td'],
      },
      theirs: {
        path: `/stock/index.html#/congresses/${mine.congress}/show`,
        shows: ['.RaLabeled-label'],
      },
    },
  ];
}

/** An account with a post at each of these units, and the cookie of its session. */
async function signIn(role: string, units: readonly string[]): Promise<string> {
  const [account, password, username] = [randomUUID(), randomBytes(12).toString('base64url'), randomUUID()];
  await client.query(
    `insert into account (id, username, display_name, password_hash, must_change) values ($1, $2, 'Bench', $3, false)`,
    [account, username, await hash(password)],
  );
  for (const unit of units) {
    await client.query(`insert into post (id, account, role, unit, capacity) values ($1, $2, $3, $4, 'Cán bộ')`, [
      randomUUID(),
      account,
      role,
      unit,
    ]);
  }
  const answer = await fetch(`${at}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok) throw new Error(`signing in: ${answer.status} ${await answer.text()}`);
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}

/** The page, its scripts and its styles. */
function isCode(path: string): boolean {
  return path === '/' || path.endsWith('.js') || path.endsWith('.css');
}

/** How many bytes come over the wire for these addresses when asked as gzip. */
async function transferred(addresses: readonly string[], cookie: string): Promise<number> {
  let bytes = 0;
  for (const address of addresses) {
    const asked = request(address, { headers: { cookie, 'accept-encoding': 'gzip' } }).end();
    const [answer] = (await once(asked, 'response')) as [AsyncIterable<Buffer>];
    for await (const chunk of answer) bytes += chunk.length;
  }
  return bytes;
}

/** The guessed lists and pages, built as for production, with the compressed files beside them as ours has them. */
async function buildStock(): Promise<void> {
  await build({
    configFile: join(here, '../../bench/stock/vite.config.ts'),
    logLevel: 'error',
    mode: 'production',
    build: { outDir: stock },
  });
}

/** Both consoles behind one address: what begins with /stock/ comes from its folder, everything else from the product. */
async function serve(): Promise<Server> {
  const server = createServer((asked, answer) => {
    const { url = '/', method, headers } = asked;
    if (url.startsWith('/stock/')) {
      const file = join(stock, new URL(url, at).pathname.slice('/stock/'.length));
      const encoding = (
        [
          ['br', '.br'],
          ['gzip', '.gz'],
        ] as const
      ).find(([name, end]) => String(headers['accept-encoding']).includes(name) && existsSync(`${file}${end}`));
      answer.writeHead(existsSync(file) ? 200 : 404, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        ...(encoding ? { 'content-encoding': encoding[0] } : {}),
      });
      answer.end(existsSync(file) ? readFileSync(`${file}${encoding?.[1] ?? ''}`) : undefined);
      return;
    }
    const passed = request({ port: PORT, host: '127.0.0.1', path: url, method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  }).listen(FRONT, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** A start on the empty log, after which every follower has its checkpoint. */
async function prepare(): Promise<void> {
  const child = await start();
  const own = new pg.Client({ connectionString: database.url });
  await own.connect();
  for (let tries = 0; tries < 300; tries++) {
    const { rows } = await own.query('select 1 from follower_checkpoint');
    if (rows.length > 0) break;
    await new Promise((later) => setTimeout(later, 100));
  }
  await own.end();
  await end(child);
}

async function start(): Promise<ChildProcess> {
  const child = fork(join(here, '../apps/api/src/main.js'), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      DATA_DIR,
      PORT: String(PORT),
      ROLE: 'all',
      SAMPLE: 'no',
      LOG_LEVEL: 'error',
    },
  });
  process.once('exit', () => child.kill());
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
    const answers = await fetch(`http://127.0.0.1:${PORT}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return child;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('the product did not start');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function viewsBuilt(): Promise<void> {
  for (let tries = 0; tries < 1_800; tries++) {
    const { rows } = await client.query<{ behind: number }>(
      'select count(*)::int as behind from view_checkpoint where position < $1',
      [unions.events],
    );
    if (rows[0]?.behind === 0) {
      await client.query('vacuum analyze');
      return;
    }
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('the views were not built within six minutes');
}
