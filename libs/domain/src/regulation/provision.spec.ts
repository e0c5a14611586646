import { describe, expect, it } from '@jest/globals';
import { bracket } from './arithmetic.js';
import { catalogue } from './catalogue.js';
import { provision } from './provision.js';
import type { ProvisionName, ProvisionValues } from './provision-values.js';
import type { Regulation, RuleSetCode } from './rule-set.js';
import { ruleSets } from './rule-sets.js';
import { isSetting, provisionNames, wrongSettings } from './setting.js';

const under = (ruleSet: RuleSetCode, settings: Regulation['settings'] = {}): Regulation => ({ ruleSet, settings });

describe('a provision', () => {
  it('has its rule, mark and citation in every rule set', () => {
    expect(catalogue).toHaveLength(4 * provisionNames.length);
    for (const row of catalogue) {
      expect(row.rule).toMatch(/^R\d+$/);
      expect(row.mark).toMatch(/^[TSIGU]$/);
      expect(row.citation).not.toBe('');
    }
  });

  it('is unknown exactly where it is marked so', () => {
    for (const row of catalogue) expect([row.name, row.value === null]).toEqual([row.name, row.mark === 'U']);
  });

  it('has a value of its own kind wherever it has one', () => {
    for (const row of catalogue.filter((stated) => stated.value !== null))
      expect([row.id, isSetting(row.name, row.value)]).toEqual([row.id, true]);
  });

  it('is told as in the text only where it was read there', () => {
    const confidence = { T: 'in-text', S: 'second-hand', I: 'second-hand', G: 'unverified', U: 'unverified' };
    for (const row of catalogue) expect([row.id, row.confidence]).toEqual([row.id, confidence[row.mark]]);
  });

  it('keeps its mark when a campaign settles it', () => {
    expect(provision(under('RS_XII', { majorityBase: 'valid' }), 'majorityBase')).toMatchObject({
      value: 'valid',
      mark: 'U',
      rule: 'R62',
      ruleSet: 'RS_XII',
    });
  });

  it('stays as the text has it, whatever a campaign settles', () =>
    expect(provision(under('RS_XI', { quorum: { of: [1, 2] } }), 'quorum').value).toEqual({ of: [2, 3] }));

  it('may be settled where the texts are at odds', () =>
    expect(provision(under('RS_2025', { budgetApprover: 'own-committee' }), 'budgetApprover').value).toBe(
      'own-committee',
    ));

  it('does not take a setting of the wrong kind', () =>
    expect(provision(under('RS_XII', { quorum: 'two thirds' }), 'quorum').value).toEqual({ of: [2, 3] }));

  it('is not read from the prototype of the settings', () =>
    expect(provision(under('RS_XII', Object.create({ majorityBase: 'valid' })), 'majorityBase').value).toBeNull());
});

describe('the rule sets', () => {
  it.each<[RuleSetCode, ProvisionName, ProvisionValues[ProvisionName] | null]>([
    ['RS_XI', 'delegatesCongressFrom', 150],
    ['RS_XII', 'delegatesCongressFrom', 200],
    ['RS_XIII', 'delegatesCongressFrom', null],
    ['RS_2025', 'delegatesCongressFrom', 200],
    ['RS_XI', 'termAdjustmentMonths', 12],
    ['RS_XII', 'termAdjustmentMonths', 30],
    ['RS_XIII', 'recognitionRequestDays', 10],
    ['RS_2025', 'recognitionRequestDays', 10],
    ['RS_XII', 'recognitionRequestDays', null],
    ['RS_XII', 'committeeSize', null],
    ['RS_XII', 'roundsAtMost', null],
    ['RS_2025', 'subcommitteesAtMost', 2],
    ['RS_XIII', 'standingCommitteeFrom', 9],
    ['RS_2025', 'inspectionAtMost', 9],
  ])('%s says of %s: %j', (ruleSet, name, value) => expect(provision(under(ruleSet), name).value).toEqual(value));

  it.each([
    [29, 3, 3],
    [30, 7, 3],
    [149, 7, 5],
    [150, 11, 9],
    [999, 13, 11],
    [2_999, 15, 13],
    [25_000, 27, 25],
  ])('let %i members have a committee of at most %i, and of %i in the round of 2025', (members, xiii, round2025) => {
    const size = (ruleSet: RuleSetCode) =>
      bracket(provision(under(ruleSet), 'committeeSize').value ?? [], members)?.max ?? null;
    expect([size('RS_XIII'), size('RS_2025')]).toEqual([xiii, round2025]);
  });

  it('let the plan of 2025 take away nothing that the charter of 2024 states', () => {
    const isStated = (ruleSet: RuleSetCode, name: ProvisionName) => ruleSets[ruleSet].provisions[name].value !== null;
    expect(provisionNames.filter((name) => isStated('RS_XIII', name) && !isStated('RS_2025', name))).toEqual([]);
  });
});

describe('the settings of a campaign', () => {
  it('may settle what is unknown or unverified', () =>
    expect(wrongSettings('RS_XII', { majorityBase: 'valid', roundsAtMost: 2, quorum: { of: [2, 3] } })).toEqual([]));

  it('are refused when they name nothing, contradict a text or are of the wrong kind', () =>
    expect(
      wrongSettings('RS_XII', {
        weather: 'fine',
        termYears: 4,
        majorityBase: 'summoned',
        surplusShare: { of: [3, 2] },
        committeeSize: [{ from: 30, value: { min: 9, max: 3 } }],
      }),
    ).toEqual([
      { name: 'weather', why: 'no-such-provision' },
      { name: 'termYears', why: 'settled-by-text' },
      { name: 'majorityBase', why: 'wrong-kind' },
      { name: 'surplusShare', why: 'wrong-kind' },
      { name: 'committeeSize', why: 'wrong-kind' },
    ]));
});
