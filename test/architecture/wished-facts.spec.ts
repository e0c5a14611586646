import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { commands, featureOfCommand } from '#contracts';
import { features } from '../../apps/api/src/features.js';
import { below, reachedFromEntry } from './rules/declarations.js';
import { root, sources } from './sources.js';

// A process gives its wishes while it follows the log. If a fact for one of them waited until a view has followed too, one
// follower of the worker would wait for another.

const wished = new Set(
  sources('libs/domain/src/processes').flatMap(({ text }) =>
    [...text.matchAll(/\btype: '([a-z-]+\.[a-z-]+)'/g)]
      .map(([, type = '']) => type)
      .filter((type) => commands.has(type)),
  ),
);
const gathered = features.flatMap(({ facts }) => Object.keys(facts)).filter((type) => wished.has(type));

/** The ways of looking that ask a view, and so wait for it. */
const waiting = new Set(
  sources('apps/api/src/platform/commands')
    .filter(({ path }) => path.endsWith('/looking.ts'))
    .flatMap(({ path, text }) => below(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)))
    .flatMap((node) =>
      ts.isMethodDeclaration(node) && node.body?.getText().includes('this.upToDate(') ? [node.name.getText()] : [],
    ),
);

describe('the facts for what a process wishes', () => {
  it('are found where they are gathered', () => {
    expect([...waiting]).toEqual(['rows', 'everyRow']);
    expect(wished.size).toBeGreaterThan(10);
    expect(gathered.length).toBeGreaterThan(4);
    expect(gathered.filter((type) => reachedFromEntry(factsOf(type), type).length === 0)).toEqual([]);
  });

  it('wait for no view', () => {
    expect(gathered.filter((type) => waitsForView(factsOf(type), type))).toEqual([]);
  });
});

describe('a fact that waits for a view', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wished-facts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is noticed, in place and at any distance', () => {
    writeFileSync(
      join(folder, 'helper.ts'),
      `export const held = async (look, id) => (await look.everyRow('congresses', { id })).length > 0;
       export const state = (look, id) => look.state(congress, id);`,
    );
    writeFileSync(
      join(folder, 'planted.facts.ts'),
      `import { held, state } from './helper.js';
       export const plantedFacts = {
         'planted.at-once': async ({ id }, look) => ({ held: await look.rows('congresses', { id }) }),
         'planted.taken-out': async ({ id }, { rows }) => ({ held: await rows('congresses', { id }) }),
         'planted.elsewhere': async ({ id }, look) => ({ held: await throughAnother(look, id) }),
         'planted.handed-on': throughAnother,
         'planted.rightful': async ({ id }, look) => ({ held: await state(look, id) }),
       };
       async function throughAnother(look, id) { return held(look, id); }`,
    );
    const file = relative(root, join(folder, 'planted.facts.ts'));
    const planted = ['at-once', 'taken-out', 'elsewhere', 'handed-on', 'rightful'];
    expect(planted.filter((one) => waitsForView(file, `planted.${one}`))).toEqual(planted.slice(0, -1));
  });
});

function factsOf(type: string): string {
  const feature = featureOfCommand(type);
  return `apps/api/src/${feature}/${feature}.facts.ts`;
}

function waitsForView(file: string, type: string): boolean {
  return reachedFromEntry(file, type)
    .flatMap(below)
    .some((node) => {
      if (ts.isPropertyAccessExpression(node)) return waiting.has(node.name.text);
      return ts.isBindingElement(node) && waiting.has((node.propertyName ?? node.name).getText());
    });
}
