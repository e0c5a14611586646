import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { codeOf, DatabaseTrouble, placeOf } from './trouble.js';

// Not there yet, starting up, shutting down, or no room for another connection.
const PASSING = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|57P0[0-3]|53300)$/;

/** Waits until the database answers; gives up after `patience` milliseconds, and at once when waiting cannot help. */
export async function waitForDatabase(url: string, patience = 60_000): Promise<void> {
  const logger = new Logger('database');
  const until = Date.now() + patience;
  for (let told = false; ; told = true) {
    const error = await knock(url);
    if (!error) {
      if (told) logger.log(`the database at ${placeOf(url)} is there`);
      return;
    }
    if (!isPassing(error)) throw new DatabaseTrouble(refusal(url, error), error);
    if (Date.now() >= until) {
      const seconds = Math.round(patience / 1000);
      throw new DatabaseTrouble(
        `No database answered at ${placeOf(url)} within ${seconds} seconds (${codeOf(error) || 'no answer'}). Start it, or correct DATABASE_URL.`,
        error,
      );
    }
    if (!told) logger.warn(`waiting for the database at ${placeOf(url)} (${codeOf(error) || 'no answer'})`);
    await pause(Math.min(1_000, Math.max(0, until - Date.now())));
  }
}

async function knock(url: string): Promise<Error | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isPassing(error: Error): boolean {
  return PASSING.test(codeOf(error)) || /timeout|terminated/i.test(error.message);
}

function refusal(url: string, error: Error): string {
  const place = placeOf(url);
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return `The database at ${place} does not accept the user or the password of DATABASE_URL.`;
    case '3D000':
      return `There is no database of this name at ${place}. Create it, or correct DATABASE_URL.`;
    default:
      return `The database at ${place} cannot be used: ${error.message}`;
  }
}
