import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { program } from './programs.mjs';

const wanted = [
  {
    name: 'chromium',
    as: ['chromium', 'chromium-browser', 'google-chrome'],
    setting: 'CHROMIUM',
    for: 'the browser tests',
  },
  { name: 'redis-server', as: ['redis-server'], setting: 'TEST_REDIS_URL', for: 'the tests of the queue on Redis' },
];

/** The two programs that npm cannot bring; Debian's are installed where we may, else what needs them is skipped. */
export async function programsForTests() {
  if (wanted.some((each) => !isHere(each)) && mayInstall())
    await installFromDebian(wanted.filter((each) => !isHere(each)));
  for (const each of wanted.filter((one) => !isHere(one))) {
    console.log(`Skipping ${each.for}: ${each.name} is not installed. On Debian: sudo apt-get install ${each.name}`);
  }
  const [chromium, redis] = wanted.map(pathOf);
  return { chromium: process.env.CHROMIUM || chromium, redis };
}

async function installFromDebian(missing) {
  const names = missing.map(({ name }) => name);
  console.log(`Installing ${names.join(' and ')} for the tests (this time only)`);
  // RUNLEVEL keeps a freshly installed server from being started as a service.
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } };
  const updated = await program('apt-get', ['-qq', 'update'], quiet);
  if (updated === 0) await program('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...names], quiet);
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && find('apt-get') !== undefined;
}

function isHere(each) {
  return Boolean(process.env[each.setting]) || pathOf(each) !== undefined;
}

function pathOf({ as }) {
  return as.map(find).find(Boolean);
}

function find(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
