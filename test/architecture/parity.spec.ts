import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commands, features as contracts, featureOfCommand, fileKinds, views } from '#contracts';
import { processes } from '#domain/processes';
import { vocabulary } from '#vocabulary';
import { catalogues, features } from '../../apps/api/src/features.js';
import { jobs } from '../../apps/api/src/jobs.js';
import { kinds } from '../../apps/api/src/platform/files/kinds.js';
import { eventTypes, fileOf, isThere, root, rulesOf, writtenTypes } from './sources.js';

/** Events that no view folds, each with the reason. */
const withoutFold: { readonly [type: string]: string } = {};

const decisions = features.flatMap(({ decider }) => Object.keys(decider.decide));
const events = features.flatMap(({ decider: { name } }) => eventTypes(name).map((type) => ({ feature: name, type })));
const projections = features.flatMap((feature) => feature.views.map((projection) => ({ feature, projection })));

describe('what is looked at', () => {
  it('is the whole product', () => {
    expect(features.length).toBeGreaterThan(15);
    expect(decisions.length).toBeGreaterThan(100);
    expect(events.length).toBeGreaterThan(100);
    expect(projections.length).toBeGreaterThan(40);
    expect(processes.length).toBeGreaterThan(5);
    expect(jobs.length).toBeGreaterThan(5);
  });
});

describe('a feature', () => {
  it('has the same word as decider, contract and vocabulary', () => {
    expect(features.map(({ decider, contract }) => [decider.name, contract.feature])).toEqual(
      features.map(({ decider }) => [decider.name, decider.name]),
    );
    expect(Object.keys(vocabulary).sort()).toEqual(contracts.map(({ feature }) => feature).sort());
  });

  it('is served when it is on the wire', () => {
    const served = [
      ...features.map(({ decider }) => decider.name),
      ...catalogues.map(({ contract }) => contract.feature),
    ];
    expect(served.sort()).toEqual(contracts.map(({ feature }) => feature).sort());
  });
});

describe('a decision', () => {
  it('lives in the file that its command names, with a spec beside it', () => {
    const wanted = decisions.flatMap((type) => [fileOf(type, '.ts'), fileOf(type, '.spec.ts')]);
    expect(wanted.filter((path) => !isThere(path))).toEqual([]);
  });

  it('is the function that its file exports first', () => {
    const astray = decisions.filter((type) => {
      const text = readFileSync(join(root, fileOf(type, '.ts')), 'utf8');
      const [, verb = ''] = /^export function (\w+)/m.exec(text) ?? [];
      const [first = ''] = type.slice(type.indexOf('.') + 1).split('-');
      return !verb.toLowerCase().startsWith(first);
    });
    expect(astray).toEqual([]);
  });

  it('is told by a spec with rules', () => {
    expect(decisions.filter((type) => rulesOf(fileOf(type, '.spec.ts')).length === 0)).toEqual([]);
  });

  it('has a command on the wire, and the other way round', () => {
    expect([...decisions].sort()).toEqual([...commands.keys()].sort());
  });

  it('has a name in both languages, and no name is left over', () => {
    const named = Object.values(vocabulary).flatMap((words) => Object.entries(words.commands));
    expect(named.map(([type]) => type).sort()).toEqual([...decisions].sort());
    expect(named.filter(([, { vi, en }]) => !vi || !en)).toEqual([]);
  });

  it('names statuses of its own feature for its button', () => {
    const unknown = [...commands].flatMap(([type, { when = [] }]) =>
      when
        .filter((status) => !vocabulary[featureOfCommand(type)]?.statuses[status])
        .map((status) => `${type}: ${status}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('an attached file', () => {
  it('is of the same kinds on the wire and at the door that takes it in', () =>
    expect(Object.keys(kinds).sort()).toEqual([...fileKinds].sort()));

  it('is looked for before a command that names it is decided', () => {
    const naming = [...commands].filter(([, { body }]) => namesFile(z.toJSONSchema(body, { unrepresentable: 'any' })));
    expect(naming.length).toBeGreaterThan(4);
    const looked = new Set(features.flatMap(({ facts }) => Object.keys(facts)));
    expect(naming.map(([type]) => type).filter((type) => !looked.has(type))).toEqual([]);
  });
});

describe('an event', () => {
  it('has a name that no other feature uses', () => {
    const types = events.map(({ type }) => type);
    expect(types.filter((type, at) => types.indexOf(type) !== at)).toEqual([]);
  });

  it('is written by a decision of its feature', () => {
    expect(events.filter(({ feature, type }) => !writtenTypes(feature).has(type))).toEqual([]);
  });

  it('has a sentence in both languages, and no sentence is left over', () => {
    const told = Object.entries(vocabulary).flatMap(([feature, words]) =>
      Object.entries(words.events).map(([type, { vi, en }]) => ({ feature, type, both: vi !== '' && en !== '' })),
    );
    expect(sorted(told)).toEqual(sorted(events.map((event) => ({ ...event, both: true }))));
  });

  it('is folded by a view, or a reason is given', () => {
    const folded = new Set(projections.flatMap(({ projection }) => Object.keys(projection.on)));
    const unfolded = events.map(({ type }) => type).filter((type) => !folded.has(type));
    expect(unfolded.sort()).toEqual(Object.keys(withoutFold).sort());
  });

  it('is known wherever it is listened for', () => {
    const known = new Set(events.map(({ type }) => type));
    const heard = [
      ...projections.flatMap(({ projection }) => Object.keys(projection.on)),
      ...projections.flatMap(({ projection }) => projection.forgets),
      ...processes.flatMap(({ on }) => Object.keys(on)),
      ...jobs.flatMap(({ on, later }) => [...Object.keys(on ?? {}), ...Object.keys(later ?? {})]),
      ...contracts.flatMap(({ personal }) => Object.keys(personal ?? {})),
      ...contracts.flatMap(({ blind }) => Object.entries(blind ?? {}).flatMap(([type, { until }]) => [type, ...until])),
    ];
    expect(heard.filter((type) => !known.has(type))).toEqual([]);
  });
});

describe('a view', () => {
  it('is folded by one projection, or is a catalogue', () => {
    const made = [
      ...projections.map(({ projection }) => projection.contract.name),
      ...catalogues.map(({ contract }) => contract.name),
    ];
    expect(made.sort()).toEqual([...views.keys()].sort());
  });

  it('is folded in a folder of its own name within its feature', () => {
    const wanted = projections.map(({ feature, projection: { contract } }) =>
      join('apps/api/src', feature.decider.name, contract.name, `${contract.name}.projection.ts`),
    );
    expect(wanted.filter((path) => !isThere(path))).toEqual([]);
  });

  it('has a name in both languages, and no name is left over', () => {
    const named = Object.entries(vocabulary).flatMap(([feature, words]) =>
      Object.entries(words.views).map(([name, { vi, en }]) => ({ feature, name, both: vi !== '' && en !== '' })),
    );
    expect(sorted(named)).toEqual(
      sorted([...views.values()].map(({ feature, name }) => ({ feature, name, both: true }))),
    );
  });

  it('offers only commands that there are', () => {
    const offered = [...views.values()].flatMap((view) => view.commands ?? []);
    expect(offered.length).toBeGreaterThan(50);
    expect(offered.filter((type) => !commands.has(type))).toEqual([]);
  });

  it('sorts, filters and searches by fields that it has', () => {
    const strange = [...views.values()].flatMap(({ name, row, sort, filter, search }) =>
      [...sort.map((field) => field.replace(/^-/, '')), ...filter, ...search]
        .filter((field) => !(field in row.shape))
        .map((field) => `${name}: ${field}`),
    );
    expect(strange).toEqual([]);
  });
});

describe('a command that somebody may give', () => {
  it('can be reached: from a row, or because it begins something', () => {
    const offered = new Set([...views.values()].flatMap((view) => view.commands ?? []));
    const hidden = [...commands].filter(([type, { begins, bySystem }]) => !begins && !bySystem && !offered.has(type));
    expect(hidden.map(([type]) => type)).toEqual([]);
  });

  it('is wished for by a process when only the system gives it', () => {
    const wished = processes.map(({ name }) =>
      readFileSync(join(root, `libs/domain/src/processes/${name}.ts`), 'utf8'),
    );
    const bySystem = [...commands].filter(([, contract]) => contract.bySystem).map(([type]) => type);
    expect(bySystem.length).toBeGreaterThan(0);
    expect(bySystem.filter((type) => !wished.some((text) => text.includes(`'${type}'`)))).toEqual([]);
  });
});

describe('a process or a job', () => {
  it('lives in the file that its sentence names, with a spec for each process', () => {
    const files = processes.flatMap(({ name }) => [`${name}.ts`, `${name}.spec.ts`]);
    expect(files.filter((name) => !isThere(`libs/domain/src/processes/${name}`))).toEqual([]);
  });

  it('has a sentence that begins with when', () => {
    expect([...processes, ...jobs].map(({ name }) => name).filter((name) => !/^when-[a-z-]+$/.test(name))).toEqual([]);
  });
});

function sorted<T>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Whether a schema has a field that is an attached file, at whatever depth. */
function namesFile(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return ('as' in schema && schema.as === 'file') || Object.values(schema).some(namesFile);
}
