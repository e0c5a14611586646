import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { median, print } from './bench.js';

const TURNS = 5;
const PORT = 39_000 + (process.pid % 1_000);
const DATA_DIR = `.cache/bench-start-${process.pid}`;
const SECONDS_AT_MOST = 6;
const MEGABYTES_AT_MOST = 300;
const SETTLED = 10_000;

const setting =
  'npm start on a data folder that has been started before, to the page being served; all roles in one process';

// The first start builds, makes the database and tells the sample season; only the later ones are measured.
await start();
const starts: number[] = [];
const bare: number[] = [];
const resident: number[] = [];
for (let turn = 0; turn < TURNS; turn++) {
  const begun = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  bare.push((performance.now() - begun) / 1_000);
  const { seconds, megabytes } = await start();
  starts.push(seconds);
  resident.push(megabytes);
}
rmSync(DATA_DIR, { recursive: true, force: true });

const seconds = median(starts);
const about = { bench: 'start', setting, ours: seconds, unit: 's' };
print({ ...about, against: 'limit', ratio: SECONDS_AT_MOST / seconds, theirs: SECONDS_AT_MOST });
const yardstick = median(bare);
print({ ...about, against: 'node -e 0', ratio: yardstick / seconds, theirs: yardstick });
const megabytes = median(resident);
print({
  bench: 'start',
  against: 'memory limit',
  ratio: MEGABYTES_AT_MOST / megabytes,
  ours: megabytes,
  theirs: MEGABYTES_AT_MOST,
  unit: 'MB, proportional set size of all its processes, idle',
  setting,
});

async function start(): Promise<{ seconds: number; megabytes: number }> {
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PORT: String(PORT), DATA_DIR, LOG_LEVEL: 'error', DATABASE_URL: '', REDIS_URL: '' },
  });
  await pageServed(child);
  const seconds = (performance.now() - begun) / 1_000;
  await new Promise((later) => setTimeout(later, SETTLED));
  const megabytes = memoryOf(child.pid as number);
  process.kill(-(child.pid as number), 'SIGTERM');
  await once(child, 'exit');
  return { seconds, megabytes };
}

async function pageServed(child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 6_000; tries++) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    const served = await fetch(`http://127.0.0.1:${PORT}/`).then(
      (response) => response.ok,
      () => false,
    );
    if (served) return;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error('no page was served within two minutes');
}

/** What the process and all below it hold, shared pages divided among those who share them; MB. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name));
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = [root];
  for (const pid of all) all.push(...(children.get(pid) ?? []));
  return all.reduce((sum, pid) => sum + proportionalSetSize(pid), 0) / 1_024;
}

function parentOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    return Number(fields?.[1]);
  } catch {
    return undefined;
  }
}

/** In kB; 0 for a process that has just ended. */
function proportionalSetSize(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
