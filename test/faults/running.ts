import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const programs = join(import.meta.dirname, '../../apps/api/src');

export type Ended = { readonly code: number | null; readonly said: string; readonly complained: string };

/** Runs the product, or another program of it, to its end. */
export async function runToEnd(
  settings: Record<string, string>,
  program = 'main.js',
  args: string[] = [],
): Promise<Ended> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(programs, program), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', REDIS_URL: '', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said, complained };
}

/** Ends a process by a signal and tells how it went, and how long it took. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<{ code: number | null; took: number }> {
  const from = Date.now();
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return { code, took: Date.now() - from };
}
