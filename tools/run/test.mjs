import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, consoleSpecs } from './build.mjs';
import { filesBelow } from './files.mjs';
import { bin, forwardSignals, node, wasInterrupted } from './programs.mjs';
import { programsForTests } from './test-programs.mjs';
import { startServers } from './test-servers.mjs';

/** Quick ones side by side, then those that share servers, a browser and the clock, one after the other. */
const turns = [
  { kinds: ['unit', 'architecture'], workers: '100%' },
  { kinds: ['integration', 'journeys', 'console'], workers: '1' },
];

/** `npm test [-- what jest takes]`: everything, the browser included. Its last line sums up all of jest's results. */
export async function run(args) {
  forwardSignals();
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'ky-yeu-test-'));
  let servers;
  try {
    const { chromium, redis } = await programsForTests();
    if ((await build('test', consoleSpecs)) !== 0) throw new Error('It does not compile: no test was run.');
    servers = await startServers({ folder, redis });
    for (const { kinds, workers } of turns) {
      const able = kinds.filter((kind) => kind !== 'console' || chromium);
      if (kinds.length > able.length) sum.skipped += filesBelow('dist/test/console').filter(isBrowserSpec).length;
      add(
        sum,
        await jest(able, workers, args, join(folder, `${able[0]}.json`), { ...servers.env, CHROMIUM: chromium ?? '' }),
      );
    }
  } catch (error) {
    console.error(error instanceof Error && !error.cause ? error.message : error);
    sum.failed += 1;
  } finally {
    await servers?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return verdict(sum);
}

async function jest(kinds, workers, args, outputFile, env) {
  if (wasInterrupted()) throw new Error('Stopped before all tests were run.');
  const code = await node(
    // biome-ignore format: one line a purpose
    [
      '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin.jest,
      '--selectProjects', ...kinds, '--maxWorkers', workers, '--passWithNoTests',
      '--json', '--outputFile', outputFile, ...args,
    ],
    // The product's own servers are out of reach of the tests.
    { env: { ...env, DATABASE_URL: '', REDIS_URL: '' } },
  );
  if (wasInterrupted()) throw new Error('Stopped before all tests were run.');
  try {
    return { code, ...JSON.parse(readFileSync(outputFile, 'utf8')) };
  } catch {
    throw new Error(`Jest ended with ${code} and left no result.`);
  }
}

function add(sum, result) {
  // A file that did not even load has no tests to count; so has a run that jest calls failed for another reason.
  const unloaded = result.numRuntimeErrorTestSuites;
  sum.passed += result.numPassedTests;
  sum.skipped += result.numPendingTests + result.numTodoTests;
  sum.failed += result.numFailedTests + unloaded || (result.code === 0 ? 0 : 1);
}

function verdict({ passed, failed, skipped }) {
  const inCi = process.env.CI === 'true';
  if (inCi && skipped > 0) console.error('Here a skipped test counts as a failed one.');
  if (passed + failed === 0) console.error('No test was run.');
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 || passed === 0 || (inCi && skipped > 0) ? 1 : 0;
}

function isBrowserSpec(file) {
  return file.endsWith('.e2e.spec.js');
}
