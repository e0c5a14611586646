import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands } from '#contracts';
import type { Recorded } from '#decider';
import type { GuardRecord } from '#domain/regulation';
import { appliedRules, writtenBy } from './rules/applied-rules.js';
import { isOfTexts, rulesOfTexts } from './rules/rules-of-texts.js';
import { fileOf, root } from './sources.js';

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
