import pg from 'pg';

/**
 * How the store connects: answers as plain text, so that nothing another library does to pg's parsers reaches us; index
 * look-ups only, because a plan kept from the time when the tables were empty would read them whole; and, with `ask`,
 * never a wait without an end.
 */
export function connection(url: string, purpose: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: `ky-yeu ${purpose}`,
    options: [
      'timezone=UTC',
      'datestyle=ISO',
      'synchronous_commit=on',
      'enable_seqscan=off',
      'enable_bitmapscan=off',
      'enable_mergejoin=off',
      'enable_hashjoin=off',
      'plan_cache_mode=force_generic_plan',
      'jit=off',
      'lock_timeout=3s',
      'statement_timeout=10s',
      'idle_in_transaction_session_timeout=10s',
    ]
      .map((setting) => `-c ${setting}`)
      .join(' '),
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    types: { getTypeParser: () => (value: string) => value },
  };
}

export type Question = { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] };

/**
 * The rows of the answer; throws when none comes. pg's own limit, `query_timeout`, is not used: with it, every answer
 * stays in memory long after it was read.
 */
export function ask<Row extends unknown[]>(
  client: pg.ClientBase,
  { values = [], ...question }: Question,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the database does not answer')), ANSWER_WITHIN_MS);
    client.query<Row>({ ...question, values: [...values], rowMode: 'array' }, (error, result) => {
      clearTimeout(late);
      if (error) reject(error);
      else resolve(result.rows);
    });
  });
}

/** The same over a connection of the pool, which does not take back one that broke or stayed silent. */
export async function askOver<Row extends unknown[]>(pool: pg.Pool, question: Question): Promise<Row[]> {
  const client = await pool.connect();
  let isSound = false;
  try {
    const rows = await ask<Row>(client, question);
    isSound = true;
    return rows;
  } catch (error) {
    isSound = isRefusal(error);
    throw error;
  } finally {
    client.release(!isSound);
  }
}

// Longer than the server lets a statement run.
const ANSWER_WITHIN_MS = 12_000;

/** The server refused the statement and undid it; anything else leaves open what has happened. */
export function isRefusal(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR';
}

/** Refused for a reason that passes: a lock, a cancelled statement, a full disk, a standby. */
export function isPassing(error: pg.DatabaseError): boolean {
  return error.code === '25006' || /^(40|53|55|57|58)/.test(error.code ?? '');
}

/** pg's text form of bytea. */
export function bytesOf(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex');
}
