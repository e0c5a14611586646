import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands } from '#contracts';
import type { Recorded } from '#decider';
import { type GuardRecord, ownChecks, ruleSets } from '#domain/regulation';
import { ownCheckWords, vocabulary } from '#vocabulary';
import { catalogues } from '../../apps/api/src/features.js';
import { appliedRules, rulesNamedIn, writtenBy } from './rules/applied-rules.js';
import { isOfTexts, rulesOfTexts } from './rules/rules-of-texts.js';
import { fileOf, root, sources } from './sources.js';

type Guarded = Recorded & { readonly data: { readonly guards?: readonly GuardRecord[] } };

const recorded = readFileSync(join(root, 'test/fixtures/recorded-season.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Guarded);

const decisions = [...commands.keys()]
  .map((command) => fileOf(command))
  .map((file) => ({ types: writtenBy(file), rules: rulesOfTexts(appliedRules(file)) }));

describe('the rules that are read out of a decision', () => {
  it('are all that it recorded: each guard of an event is found where the event is written', () => {
    const guards = recorded.flatMap(({ type, data: { guards = [] } }) => guards.map(({ rule }) => ({ type, rule })));
    // What the product has called by a word of its own it may call otherwise today.
    const ofTexts = guards.filter(({ rule }) => isOfTexts(rule));
    expect(ofTexts.length).toBeGreaterThan(40);
    const isFound = ({ type, rule }: (typeof ofTexts)[number]) =>
      decisions.some(({ types, rules }) => types.has(type) && rules.includes(rule));
    expect(ofTexts.filter((one) => !isFound(one))).toEqual([]);
  });

  it('are not those of a decision that looks nothing up', () => {
    expect(rulesOfTexts(appliedRules(fileOf('task.assign')))).toEqual([]);
    expect(rulesOfTexts(appliedRules(fileOf('credential.replace')))).toEqual(['R48']);
  });
});

describe('a rule that a guard cites', () => {
  const cited = sources('libs/domain/src').flatMap((file) =>
    rulesNamedIn(file).map((rule) => ({ path: file.path, rule })),
  );
  const isExplained = (rule: string) => isOfTexts(rule) || Object.hasOwn(ownChecks, rule);

  it('is stated by a rule set, or is among the checks that none states', () => {
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(({ rule }) => !isExplained(rule))).toEqual([]);
  });

  it('is found under every rule set where people look rules up', () => {
    const found = new Set(catalogues.flatMap(({ rows }) => rows.map(({ ruleSet, rule }) => `${ruleSet} ${rule}`)));
    const wanted = Object.keys(ruleSets).flatMap((set) => Object.keys(ownChecks).map((rule) => `${set} ${rule}`));
    expect(wanted.filter((one) => !found.has(one))).toEqual([]);
    const ids = new Set([...found].map((one) => one.split(' ')[1]));
    expect(cited.filter(({ rule }) => !ids.has(rule))).toEqual([]);
  });

  it('is noticed wherever it stands in neither', () => {
    const text = `guard({ rule: 'quorum', ruleSet }); arithmetic('C99', ruleSet); guard({ ...ownCheck('C05', ruleSet) });`;
    expect(rulesNamedIn({ path: 'planted.ts', text }).filter((rule) => !isExplained(rule))).toEqual(['quorum', 'C99']);
  });
});

describe('a check that no rule set states', () => {
  it('is cited by a decision', () => {
    const named = new Set([...commands.keys()].flatMap((type) => [...appliedRules(fileOf(type)).named.keys()]));
    expect(Object.keys(ownChecks).filter((rule) => !named.has(rule))).toEqual([]);
  });

  it('says what it asks for, in both languages, where the rules are looked up', () => {
    expect(Object.keys(ownCheckWords).sort()).toEqual(Object.keys(ownChecks).sort());
    expect(vocabulary['regulation']?.values['name']).toMatchObject(ownCheckWords);
  });
});
