import { join } from 'node:path';
import { addInto, importing } from './edit.mjs';
import { create, edit, featureNames, knownEvents, Refused } from './files.mjs';
import { camel, kebabOrRefuse, pascal } from './names.mjs';

/** A view with its contract, its fold, its spec and the place for its words. */
export function view(feature, name) {
  kebabOrRefuse(name, 'A view');
  if (!featureNames().includes(feature))
    throw new Refused(`There is no feature "${feature}": ${featureNames().join(', ')}.`);
  const [event] = [...knownEvents()].find(([, owner]) => owner === feature) ?? [];
  const asked = { feature, name, event, rows: camel(name), decider: camel(feature), Feature: pascal(feature) };

  const folder = join('apps/api/src', feature, name);
  create(join(folder, `${name}.projection.ts`), projectionOf(asked));
  create(join(folder, `${name}.spec.ts`), specOf(asked));
  edit(
    join('apps/api/src', feature, `${feature}.feature.ts`),
    importing(`./${name}/${name}.projection.js`, asked.rows),
    addInto('views: [', `${asked.rows},`),
  );
  edit(
    `libs/contracts/src/${feature}.ts`,
    importing('./fields.js', 'day', 'id'),
    importing('./roles.js', 'readers'),
    addInto(`export const ${asked.decider}Views = {`, contractOf(asked)),
  );
  edit(`libs/vocabulary/src/${feature}.ts`, addInto('\n  views: {', `${key(name)}: { vi: '', en: '' },`));
  return [
    `Now say which question the rows answer: their fields in libs/contracts/src/${feature}.ts, the events that change them in`,
    `${name}.projection.ts, what is seen after which past in ${name}.spec.ts, and the words in`,
    `libs/vocabulary/src/${feature}.ts. The specs fail until it is said.`,
  ].join('\n');
}

const key = (name) => (name.includes('-') ? `'${name}'` : name);

const projectionOf = ({
  feature,
  name,
  event,
  rows,
  decider,
  Feature,
}) => `import { ${decider}Views } from '#contracts/${feature}';
import type { ${Feature}Event } from '#domain/${feature}';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** Which question these rows answer. */
export const ${rows} = projection(${decider}Views${name.includes('-') ? `['${name}']` : `.${name}`}, 1).on<${Feature}Event>({
  ${event}: ({ id, unit, at }) => ({ id, unit, date: dayOf(at) }),
});
`;

const specOf = ({ name, rows }) => `import { describe, expect, it } from '@jest/globals';
import { rowsAfter } from '../../platform/views/rows-after.js';
import { ${rows} } from './${name}.projection.js';

const stream = { id: 'stream', unit: 'branch', at: '2023-03-02T02:00:00.000Z' };

describe('${name.replaceAll('-', ' ')}', () => {
  it('show what, after which past?', async () =>
    expect(await rowsAfter(${rows}, stream, [])).toEqual([{ id: 'stream', unit: 'branch', date: '2023-03-02' }]));
});
`;

const contractOf = ({ feature, name }) => `${key(name)}: view({
    name: '${name}',
    feature: '${feature}',
    roles: readers,
    row: z.object({ id: id(), unit: id('union-units'), date: day }),
    search: [],
    sort: ['-date'],
    filter: ['unit'],
  }),`;
