// A platform package that a lock names but does not hold makes `npm ci` refuse the lock on that platform.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
const missing = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !held.has(name))
    .map((name) => `${path || 'package.json'}@${version} lacks ${name}`),
);
if (missing.length > 0) {
  console.error(
    `package-lock.json is incomplete; pin an older version of these and install again:\n${missing.join('\n')}`,
  );
  process.exit(1);
}
console.log(`package-lock.json is complete: ${held.size} packages`);
