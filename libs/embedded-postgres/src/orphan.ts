import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, standsIn, untilGone } from './process.js';
import { EmbeddedPostgresFailed } from './trouble.js';

/** A server whose parent was killed lives on: it is stopped in peace, so that the next one starts with our settings. */
export async function stopOrphan(dir: string, log: (line: string) => void): Promise<void> {
  const data = join(dir, 'data');
  const file = join(data, 'postmaster.pid');
  const pid = Number(firstLine(file));
  if (!isAlive(pid)) return;
  if (standsIn(pid, data) === false) {
    // The id belongs to another program by now (a restarted machine or container); PostgreSQL alone would refuse to start.
    rmSync(file, { force: true });
    return;
  }
  log(`Stopping a database server (process ${pid}) left behind by an earlier run`);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    if (await untilGone(pid, 30_000)) return;
  }
  throw new EmbeddedPostgresFailed(
    `The database server left behind in ${dir} (process ${pid}) does not stop. Stop it and start again.`,
  );
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[0] ?? '';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
