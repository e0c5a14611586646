import type { SpawnOptions } from 'node:child_process';
import type { Account } from './owner.js';

/**
 * How a program of PostgreSQL is told where its data is. Another account may not be allowed to walk the path to a
 * folder that is its own (a checkout under /root), but it may stand in it: the working directory is entered before the
 * account changes, and Linux names it /proc/self/cwd.
 */
export function standingIn(data: string, account: Account): { dataArgument: string; spawnOptions: SpawnOptions } {
  const byStanding = account !== undefined && process.platform === 'linux';
  return {
    dataArgument: byStanding ? '/proc/self/cwd' : data,
    spawnOptions: { ...account, cwd: data, env: environment() },
  };
}

/** Nothing of ours may steer it: PGPORT, PGDATA, LC_ALL and their like are left out. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  return { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot ? { SystemRoot, TEMP } : {}), ...(TMPDIR ? { TMPDIR } : {}) };
}
