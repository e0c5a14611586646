import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '#embedded-postgres';

/** Returns how many units of work were done in a second. */
export type Turn = () => Promise<number>;

export type Comparison = {
  readonly bench: string;
  readonly against: string;
  readonly unit: string;
  readonly setting: string;
  readonly ours: Turn;
  readonly theirs: Turn;
  /** Turns of each side that do not count: a service is measured as it runs all day, compiled where it is hot. */
  readonly warmUp?: number;
};

/** Runs both sides in alternating turns, after those that do not count, and prints one JSON line. */
export async function compare(comparison: Comparison): Promise<number> {
  const { bench, against, unit, setting, ours, theirs, warmUp = 1 } = comparison;
  const done: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let turn = 0; turn < warmUp + TURNS; turn++) {
    const pair = { ours: 0, theirs: 0 };
    for (const side of turn % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
      pair[side] = await (side === 'ours' ? ours : theirs)();
    }
    if (turn < warmUp) continue;
    done.ours.push(pair.ours);
    done.theirs.push(pair.theirs);
  }
  const [own, other] = [median(done.ours), median(done.theirs)];
  const ratio = own / other;
  print({ bench, against, ratio, ours: own, theirs: other, unit, setting });
  return ratio;
}

export type Line = {
  readonly bench: string;
  readonly against: string;
  readonly ratio: number;
  readonly ours: number;
  readonly theirs: number;
  readonly unit: string;
  readonly setting: string;
};

/** The one line of a comparison. */
export function print(line: Line): void {
  const [ratio, ours, theirs] = [line.ratio, line.ours, line.theirs].map((figure) => Number(figure.toPrecision(4)));
  process.stdout.write(`${JSON.stringify({ ...line, ratio, ours, theirs })}\n`);
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Keeps `inFlight` works going for a while; works per second. */
export async function rate(
  inFlight: number,
  milliseconds: number,
  work: (lane: number) => Promise<unknown>,
): Promise<number> {
  let works = 0;
  const begun = performance.now();
  const until = begun + milliseconds;
  const lane = async (_: unknown, nth: number) => {
    while (performance.now() < until) {
      await work(nth);
      works++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return (works * 1_000) / (performance.now() - begun);
}

/**
 * A new database on a server that loses nothing: the one of BENCH_DATABASE_URL, or else one of our own, started for
 * this run and removed after it. Its folder has the name of the script, so that the next run clears up after one that
 * was broken off.
 */
export async function durableDatabase(): Promise<{ url: string; durability: string; stop(): Promise<void> }> {
  const given = process.env['BENCH_DATABASE_URL'];
  const dir = join('.cache', `bench-${basename(process.argv[1] ?? 'bench', '.js')}`);
  const server = given ? { url: given, stop: async () => {} } : await startEmbeddedPostgres({ dir, database: 'bench' });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await admin.query(`create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const durability = await durabilityOf(admin);
  return {
    url: url.href,
    durability,
    async stop() {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
      await server.stop();
      if (!given) rmSync(dir, { recursive: true, force: true });
    },
  };
}

const TURNS = 5;

async function durabilityOf(client: pg.Client): Promise<string> {
  const settings = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes'];
  const found: string[] = [];
  for (const setting of settings) {
    const { rows } = await client.query<[string]>({ text: `show ${setting}`, rowMode: 'array' });
    const value = rows[0]?.[0] ?? '';
    if (setting !== 'server_version' && value !== 'on') throw new Error(`${setting} is ${value}: not a durable server`);
    found.push(setting === 'server_version' ? `PostgreSQL ${value}` : `${setting} ${value}`);
  }
  return found.join(', ');
}
