import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { bin, forwardSignals, node } from './programs.mjs';

/** `npm run build`: everything, as far as it changed. */
export async function run() {
  forwardSignals();
  return build('test', 'bench');
}

/** The API and the console, and what else is named. Nx is left out here: it would add two seconds to every start. */
export async function build(...more) {
  const codes = await Promise.all([compile(...more), buildConsole()]);
  return codes.find((code) => code !== 0) ?? 0;
}

/** The unit tests of the console, without its pages. */
export const consoleSpecs = 'apps/admin/tsconfig.spec.json';

/** Compiles the API with its libraries, and what else is named. */
export function compile(...more) {
  dropOutputsWithoutSource();
  if (!existsSync('dist/apps/api/src/main.js')) rmSync('dist/.tsbuildinfo', { recursive: true, force: true });
  const projects = ['apps/api', ...more].filter(existsProject);
  return node([bin.tsc, '-b', ...projects]);
}

/** A folder with a `tsconfig.json`, or such a file by another name. */
function existsProject(project) {
  return existsSync(project.endsWith('.json') ? project : join(project, 'tsconfig.json'));
}

/** A deleted source must not live on as a test that still passes or a module that still loads. */
function dropOutputsWithoutSource() {
  for (const folder of ['libs', 'apps/api', 'apps/admin', 'test', 'bench']) {
    for (const output of filesBelow(join('dist', folder))) {
      const source = output.slice('dist/'.length).replace(/(\.d\.ts|\.js)(\.map)?$/, '');
      if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(output);
    }
  }
}

/** Bundles the console when anything that goes into it has changed. */
export async function buildConsole() {
  const marker = 'dist/.console-inputs';
  const inputs = hashOf(
    'package.json',
    'package-lock.json',
    ...['apps/admin', 'libs/contracts/src', 'libs/vocabulary/src', 'libs/ledger/src'].flatMap(filesBelow).sort(),
  );
  if (existsSync('dist/admin/index.html') && existsSync(marker) && readFileSync(marker, 'utf8') === inputs) return 0;
  rmSync(marker, { force: true });
  const code = await node([bin.vite, 'build', 'apps/admin', '--logLevel', 'warn']);
  if (code === 0) {
    mkdirSync('dist', { recursive: true });
    writeFileSync(marker, inputs);
  }
  return code;
}

function hashOf(...files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
