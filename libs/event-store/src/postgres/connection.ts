import pg from 'pg';

/**
 * How the store connects: answers as plain text, so that nothing another library does to pg's parsers reaches us; index
 * look-ups only, because a plan kept from the time when the tables were empty would read them whole; and never a wait
 * without an end.
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
    query_timeout: 12_000,
    keepAlive: true,
    types: { getTypeParser: () => (value: string) => value },
  };
}

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
