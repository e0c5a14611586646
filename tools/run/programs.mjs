import { spawn } from 'node:child_process';

const running = new Set();
let interrupted = false;

/** Where the packages keep what we run: called by path, for speed, and because two packages bring a `tsc`. */
export const bin = {
  tsc: 'node_modules/typescript-7/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  jest: 'node_modules/jest/bin/jest.js',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  nx: 'node_modules/nx/dist/bin/nx.js',
};

/** Runs a program of Node to its end and answers with its exit code. */
export const node = (args, options) => program(process.execPath, args, options);

/** Runs a program to its end and answers with its exit code. */
export function program(file, args, { env = {}, ...options } = {}) {
  if (interrupted) return Promise.resolve(130);
  const child = spawn(file, args, { stdio: 'inherit', env: { ...process.env, ...env }, ...options });
  running.add(child);
  return new Promise((done) => {
    child.once('error', (error) => {
      running.delete(child);
      console.error(`${file} cannot be run: ${error.message}`);
      done(127);
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      done(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** Passes a wish to stop on to what is running and waits for it, instead of dying before it. */
export function forwardSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interrupted = true;
      // A terminal gives its Ctrl-C to all of us at once.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      // A closed terminal is a wish to end in order, not to die.
      for (const child of running) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
}

export const wasInterrupted = () => interrupted;
