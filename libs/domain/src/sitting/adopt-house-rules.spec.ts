import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AdoptHouseRules, sitting } from './sitting.js';
import { opened, unanimous, votes } from './sitting.past.js';

const { given } = specify(sitting);
const rules = { text: 'Mỗi người phát biểu không quá 5 phút', document: null, votes: unanimous };
const adopt: AdoptHouseRules = asked('sitting.adopt-house-rules', rules);

describe('adopt the house rules', () => {
  it('records them with the vote', () =>
    given(opened())
      .when(adopt)
      .thenHappened('HouseRulesAdopted', { ...rules, guards: [{ outcome: 'held' }] }));
  it('refuses what was not carried', () =>
    given(opened())
      .when(asked('sitting.adopt-house-rules', { ...rules, votes: votes(10, { against: 80 }) }))
      .thenRejected('sitting.not-carried'));
  it('are adopted once', () =>
    given(opened(), { type: 'HouseRulesAdopted', data: { ...rules, congress: 'congress-1', guards: [] } })
      .when(adopt)
      .thenRejected('sitting.house-rules-adopted-already'));
  it('refuses before the sitting is open', () => given().when(adopt).thenRejected('sitting.not-open'));
});
