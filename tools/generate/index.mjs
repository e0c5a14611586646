// `npm run generate -- command election open-round`: writes what every layer needs of one new thing, in the shape of the
// house, and leaves open what only a person can say. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adr } from './adr.mjs';
import { command } from './command.mjs';
import { Refused, written } from './files.mjs';
import { process as processOf } from './process.mjs';
import { view } from './view.mjs';

const kinds = {
  command: {
    make: command,
    usage: 'command <feature> <verb-noun> [EventType]',
    example: 'command task delegate TaskDelegated',
  },
  view: { make: view, usage: 'view <feature> <plural-noun>', example: 'view task overdue-tasks' },
  process: {
    make: processOf,
    usage: 'process <when-this-do-that> <EventType> <feature.verb-noun>',
    example: 'process when-meeting-concluded-close-tasks MeetingConcluded task.finish',
  },
  adr: { make: adr, usage: 'adr "<one sentence>"', example: 'adr "Reminders are jobs, not timers"' },
};

process.chdir(dirname(dirname(import.meta.dirname)));
const [kind, ...words] = process.argv.slice(2);
try {
  if (!kinds[kind]) throw new Refused(`There is no generator "${kind ?? ''}".`);
  const next = kinds[kind].make(...words);
  tidy();
  console.log([...written()].map((path) => `  ${path}`).join('\n'));
  console.log(`\n${next}`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  const known = Object.values(kinds).map(
    ({ usage, example }) => `  npm run generate -- ${usage}\n      such as: ${example}`,
  );
  console.error(`${error.message}\n\n${known.join('\n')}`);
  process.exitCode = 2;
}

/** The formatter also puts imports in order. */
function tidy() {
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const paths = [...written()].filter((path) => path.endsWith('.ts'));
  if (paths.length > 0 && existsSync(biome))
    spawnSync(globalThis.process.execPath, [biome, 'check', '--write', ...paths]);
}
