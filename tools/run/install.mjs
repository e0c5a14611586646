import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const marker = 'node_modules/.installed-lock';

/** Installs what package-lock.json names, when it is not what is installed already. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    leave(`Node ${process.versions.node} is too old: Node 20.19 or newer is needed.`);
  }
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;

  console.log('Installing the packages (about a minute, this time only)');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) leave(`npm cannot be run (${error.message}): it comes with Node.`);
  if (status !== 0)
    leave('The packages could not be installed: see above. Without them nothing runs; is the npm registry in reach?');
  writeFileSync(marker, wanted);
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
