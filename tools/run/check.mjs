import { compile, consoleSpecs } from './build.mjs';
import { bin, forwardSignals, node } from './programs.mjs';
import { run as test } from './test.mjs';

const steps = {
  format: () => node([bin.biome, 'check', '--error-on-warnings']),
  lint: () => node([bin.nx, 'run-many', '-t', 'lint', '--outputStyle=static']),
  boundaries: () => node(['tools/probes.mjs']),
  types: async () =>
    (await compile('test', consoleSpecs, 'bench')) ||
    (await node([bin.tsc, '-p', 'apps/admin'])) ||
    node([bin.tsc, '-p', 'bench/stock']),
  lock: () => node(['tools/check-lock.mjs']),
  'dead code': () => node([bin.knip]),
  tests: () => test([]),
};

/** `npm run check`, the gate: stops at the first step that fails. */
export async function run() {
  forwardSignals();
  for (const [name, step] of Object.entries(steps)) {
    const from = performance.now();
    const code = await step();
    const took = `${((performance.now() - from) / 1000).toFixed(1)} s`;
    if (code !== 0) {
      console.error(`✗ ${name} failed after ${took}`);
      return code;
    }
    if (name !== 'tests') console.log(`✓ ${name} (${took})`);
  }
  return 0;
}
