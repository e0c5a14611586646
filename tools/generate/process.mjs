import { readFileSync } from 'node:fs';
import { addInto, importing } from './edit.mjs';
import { create, edit, knownEvents, Refused } from './files.mjs';
import { camel, kebabOrRefuse, pascal } from './names.mjs';

const folder = 'libs/domain/src/processes';

/** What one feature wishes of another when something has happened, with its spec. */
export function process(name, event, wish) {
  if (!kebabOrRefuse(name, 'A process').startsWith('when-'))
    throw new Refused('The name of a process is a sentence: when-…');
  const feature = knownEvents().get(event);
  if (!feature) throw new Refused(`Nothing in the domain is called ${event ?? '(no event named)'}.`);
  if (!isCommand(wish)) throw new Refused(`There is no command "${wish ?? ''}".`);

  create(`${folder}/${name}.ts`, processOf({ name, event, wish, feature }));
  create(`${folder}/${name}.spec.ts`, specOf({ name, event, wish }));
  edit(`${folder}/index.ts`, importing(`./${name}.js`, camel(name)), addInto('[] = [', `${camel(name)},`));
  return [
    `Now say what ${wish} has to be told, in ${name}.ts, and show it with a real event in ${name}.spec.ts. A wish that has been`,
    'fulfilled already must be refused or do nothing: a process may hear an event twice.',
  ].join('\n');
}

function isCommand(type = '') {
  const [feature, verb] = type.split('.');
  if (!/^[a-z-]+$/.test(feature) || !verb) return false;
  try {
    return readFileSync(`libs/contracts/src/${feature}.ts`, 'utf8').includes(`'${type}': command(`);
  } catch {
    return false;
  }
}

const processOf = ({ name, event, wish, feature }) => `import type { Process } from '#decider';
import type { ${pascal(feature)}Event } from '../${feature}/index.js';

/** Why this follows from that, and by which rule. */
export const ${camel(name)}: Process<${pascal(feature)}Event> = {
  name: '${name}',
  on: {
    ${event}: ({ id }) => [{ type: '${wish}', data: { ${camel(wish.slice(0, wish.indexOf('.')))}: id } }],
  },
};
`;

const specOf = ({ name, event, wish }) => `import { describe, expect, it } from '@jest/globals';
import { recorded } from './processes.past.js';
import { ${camel(name)} as process } from './${name}.js';

describe('${name.replaceAll('-', ' ')}', () => {
  it('wishes for ${wish} with what? (give the event its data)', () => {
    const data = {} as never;
    expect(process.on.${event}?.(recorded({ type: '${event}', data }))).toEqual([]);
  });
});
`;
