import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { binariesFor } from './binaries.js';
import { ensureCluster, passwordFile } from './cluster.js';
import { holdFolder } from './lock.js';
import { stopOrphan } from './orphan.js';
import { accountFor } from './owner.js';
import { runServer } from './server.js';
import { settingsFor } from './settings.js';
import { inWords } from './trouble.js';

export type EmbeddedOptions = {
  /** Folder of this cluster: its data, password, log and lock live in it. */
  dir: string;
  /** Made when it does not exist yet. */
  database: string;
  /** A free one is chosen when none is named. */
  port?: number;
  /** `false` trades safety for speed: for data that may be lost only. */
  durable?: boolean;
  log?: (line: string) => void;
};

export type EmbeddedPostgres = {
  url: string;
  /** Stops the server and gives the folder back. */
  stop(): Promise<void>;
};

/** Starts a PostgreSQL of one's own in a folder, makes the cluster at the first start, and keeps it running until `stop`. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { database, durable = true, log = () => undefined } = options;
  const dir = resolve(options.dir);
  makeFolder(dir);
  const release = holdFolder(dir);
  try {
    const account = accountFor(join(dir, 'data'));
    const binaries = await binariesFor(account);
    await stopOrphan(dir, log);
    await ensureCluster({ dir, binaries, account, durable, log });

    const password = readFileSync(passwordFile(dir), 'utf8').trim();
    const urlOf = (port: number, name: string) => `postgres://app:${password}@127.0.0.1:${port}/${name}`;
    const server = await runServer({
      dir,
      binaries,
      account,
      log,
      settings: settingsFor(durable),
      ...(options.port ? { port: options.port } : {}),
      url: (port) => urlOf(port, 'postgres'),
    });
    try {
      await ensureDatabase(urlOf(server.port, 'postgres'), database);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return {
      url: urlOf(server.port, database),
      async stop() {
        await server.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw inWords(error, dir);
  }
}

function makeFolder(dir: string): void {
  try {
    if (mkdirSync(dir, { recursive: true })) chmodSync(dir, 0o755);
  } catch (error) {
    throw inWords(error, dir);
  }
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
