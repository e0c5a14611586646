import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInto, addToUnion, importing, putAfter, putBefore } from './edit.mjs';
import { create, edit, featureNames, knownEvents, Refused, sourcesIn } from './files.mjs';
import { camel, deed, happened, kebabOrRefuse, pascal } from './names.mjs';

/** A decision with its spec, its event, its contract and the places for its words. */
export function command(feature, verb, event = happened(feature, kebabOrRefuse(verb, 'A command'))) {
  if (!featureNames().includes(feature))
    throw new Refused(`There is no feature "${feature}": ${featureNames().join(', ')}.`);
  if (!/^([A-Z][a-z]+){2,}$/.test(event))
    throw new Refused(`An event is two or more words such as RoundOpened, not "${event}".`);
  const owner = knownEvents().get(event);
  if (owner) throw new Refused(`${event} is an event of ${owner} already: name another one as the third word.`);
  const asked = {
    feature,
    verb,
    event,
    type: `${feature}.${verb}`,
    code: `${feature}.${verb}-too-early`,
    ...named(feature, verb),
  };

  const folder = join('libs/domain/src', feature);
  create(join(folder, `${verb}.ts`), decision(asked));
  create(join(folder, `${verb}.spec.ts`), spec(asked));
  addToDecider(folder, asked);
  addToContract(asked);
  addWords(asked);
  return [
    `Now say what nobody can generate: what ${verb}.ts asks and records, its three rules in ${verb}.spec.ts, which facts of`,
    `the event change the state (evolve), who may ask, the words in libs/vocabulary/src/${feature}.ts, and a fold of`,
    `${event} in a view. The specs fail until it is said.`,
  ].join('\n');
}

function named(feature, verb) {
  const { call, type: Deed } = deed(feature, verb);
  return { call, Deed, Feature: pascal(feature), decider: camel(feature) };
}

const decision = ({ feature, call, Deed, Feature, event, code }) => `import { reject } from '#decider';
import type { ${Feature}Event, ${Feature}State, ${Deed} } from './${feature}.js';

/** Who does this, to what end, and by which rule. */
export function ${call}({ data }: ${Deed}, state: ${Feature}State): ${Feature}Event[] {
  if (state.status === 'none') reject('${code}');
  return [{ type: '${event}', data: { note: data.note } }];
}
`;

const spec = ({
  feature,
  verb,
  type,
  call,
  Deed,
  decider,
  event,
  code,
}) => `import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { ${decider}, type ${Deed} } from './${feature}.js';

const { given } = specify(${decider});
const ${call}: ${Deed} = asked('${type}', { note: 'Ghi chú' });

describe('${verb.replaceAll('-', ' ')}', () => {
  it('records what? (name the past it follows from)', () => given().when(${call}).thenHappened('${event}'));
  it('refuses when?', () => given().when(${call}).thenRejected('${code}'));
  it('stays quiet when?', () => given().when(${call}).thenNothingHappened());
});
`;

function addToDecider(folder, { feature, type, verb, call, Deed, Feature, event }) {
  edit(
    join(folder, `${feature}.ts`),
    importing(`./${verb}.js`, call),
    putBefore(`export type ${Feature}Command =`, `export type ${Deed} = Asked<'${type}', { note: string }>;\n\n`),
    addToUnion(`${Feature}Command`, Deed),
    addToUnion(`${Feature}Event`, `Happened<'${event}', { note: string }>`),
    addInto('decide: {', `'${type}': ${call},`),
  );
  const growing = sourcesIn(folder).find((path) => readFileSync(path, 'utf8').includes('switch (event.type) {'));
  if (!growing) throw new Refused(`No file in ${folder} folds the events.`);
  edit(growing, putAfter('switch (event.type) {', `\n      case '${event}':\n        return state;`));
}

function addToContract({ feature, type, decider }) {
  const path = `libs/contracts/src/${feature}.ts`;
  const [, view = ''] = /\n {2}(?:'([a-z-]+)'|[a-z]+): view\(/.exec(readFileSync(path, 'utf8')) ?? [];
  const [, name = view] = /Views = \{[\s\S]*?\n\s+name: '([a-z-]+)'/.exec(readFileSync(path, 'utf8')) ?? [];
  edit(
    path,
    importing('./fields.js', 'id', 'text'),
    addInto(
      `export const ${decider}Commands = {`,
      `'${type}': command({ roles: ['branch_editor', 'branch_chair'], body: z.strictObject({ ${decider}: id('${name}'), note: text() }) }),`,
    ),
    offered(type, decider),
  );
}

/** On the rows of the first view that offers commands; a view that offers all by rule needs no word. */
const offered = (type, decider) => (text) => {
  const views = `export const ${decider}Views = {`;
  const first = text.slice(text.indexOf(views)).match(/commands: (\[|Object\.keys)/);
  if (first?.[1] === 'Object.keys') return text;
  if (first) return addInto('commands: [', `'${type}',`, { after: views })(text);
  return addInto('view({', `commands: ['${type}'],`, { after: views })(text);
};

function addWords({ feature, type, event, code }) {
  edit(
    `libs/vocabulary/src/${feature}.ts`,
    addInto('\n  commands: {', `'${type}': { vi: '', en: '' },`),
    addInto('\n  events: {', `${event}: { vi: '', en: '' },`),
    addInto('\n  refusals: {', `'${code}': { says: { vi: '', en: '' }, mend: { vi: '', en: '' } },`),
  );
}
