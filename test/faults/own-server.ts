import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#embedded-postgres';

export type OwnServer = {
  readonly url: string;
  /** Kills the server at once, as a power failure would; it comes back by itself. */
  kill(): boolean;
  stop(): Promise<void>;
};

/** A database server that a test may break. */
export async function ownServer(database = 'ky_yeu_test', durable = true): Promise<OwnServer> {
  const dir = mkdtempSync(join(tmpdir(), 'ky-yeu-server-'));
  const server = await startEmbeddedPostgres({ dir, database, durable });
  return {
    url: server.url,
    kill: () => killPostmaster(dir),
    async stop() {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Kills the server of a folder; false when none is running in this moment. */
export function killPostmaster(dir: string): boolean {
  const pid = Number(postmaster(dir)[0]);
  try {
    return pid > 0 && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Where the embedded server of a data folder is to be reached. */
export function urlOfFolder(dataDir: string): string {
  const dir = join(dataDir, 'postgres');
  const password = readFileSync(join(dir, 'password'), 'utf8').trim();
  return `postgres://app:${password}@127.0.0.1:${postmaster(dir)[3]}/ky_yeu`;
}

function postmaster(dir: string): string[] {
  try {
    return readFileSync(join(dir, 'data/postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
