import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AdoptHouseRules, sitting } from './sitting.js';
import { opened, unanimous, votes } from './sitting.past.js';

const { given } = specify(sitting);
const rules = { text: 'Mỗi người phát biểu không quá 5 phút', document: null, votes: unanimous };
const adopt: AdoptHouseRules = asked('sitting.adopt-house-rules', rules, { facts: { documentThere: true } });

describe('adopt the house rules', () => {
  it('records them with the vote', () =>
    given(opened())
      .when(adopt)
      .thenHappened('HouseRulesAdopted', { ...rules, guards: [{ outcome: 'held' }] }));
  it('refuses what was not carried', () =>
    given(opened())
      .when(asked('sitting.adopt-house-rules', { ...rules, votes: votes(10, { against: 80 }) }, { facts: adopt.facts }))
      .thenRejected('sitting.not-carried'));
  it('are adopted once', () =>
    given(opened(), { type: 'HouseRulesAdopted', data: { ...rules, congress: 'congress-1', guards: [] } })
      .when(adopt)
      .thenRejected('sitting.house-rules-adopted-already'));
  it('refuses a document that nobody has begun', () =>
    given(opened())
      .when({ ...adopt, data: { ...rules, document: 'document-9' }, facts: { documentThere: false } })
      .thenRejected('sitting.document-unknown', { document: 'document-9' }));
  it('refuses before the sitting is open', () => given().when(adopt).thenRejected('sitting.not-open'));
});
