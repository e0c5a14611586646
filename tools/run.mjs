// The one door to everything that is run here: `node tools/run.mjs start | test | check | bench | build | password`.
// Node built-ins only: it runs before anything is installed.
import { dirname } from 'node:path';
import { install } from './run/install.mjs';

process.chdir(dirname(import.meta.dirname));
const commands = ['start', 'test', 'check', 'bench', 'build', 'password'];
const [command = 'start', ...rest] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(`There is no command "${command}"; there are: ${commands.join(', ')}.`);
  process.exit(2);
}

install();
const { run } = await import(`./run/${command}.mjs`);
process.exitCode = await run(rest);
