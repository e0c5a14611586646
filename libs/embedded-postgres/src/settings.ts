export type Settings = Readonly<Record<string, string>>;

/** A small server that sleeps well: it shares one machine with the API and the workers. */
export function settingsFor(durable: boolean): Settings {
  return { ...base, ...(durable ? safe : fast) };
}

const base: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  io_method: 'sync',
  jit: 'off',
  max_wal_size: '1GB',
  min_wal_size: '80MB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // The log must not repeat what people wrote: no statements, no key values.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const safe: Settings = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
// Tests open many databases side by side.
const fast: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };
