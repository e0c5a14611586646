import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { review, type SkipSide } from './review.js';
import { approved, chair, skipped, submitFacts, submitted } from './review.past.js';

const { given } = specify(review);

function skipping(facts: Partial<SkipSide['facts']> = {}): SkipSide {
  const { regulation, congressAhead } = submitFacts;
  return asked(
    'review.skip',
    { congress: 'congress-1', reason: 'Không có tổ chức Đảng' },
    { facts: { regulation, congressAhead, hasPartyCommittee: false, ...facts }, by: chair },
  );
}

describe('skip the Party committee', () => {
  it('records the reason where there is no Party organisation', () =>
    given()
      .when(skipping())
      .thenHappened('ReviewSkipped', { standing: { party: 'skipped', upper: null }, guards: [{ outcome: 'held' }] }));
  it('completes the review when the upper union has approved', () =>
    given(submitted('upper'), approved('upper')).when(skipping()).thenHappened('ReviewSkipped', { complete: true }));
  it('goes by the reason where it is not known', () =>
    given()
      .when(skipping({ hasPartyCommittee: null }))
      .thenHappened('ReviewSkipped', { guards: [{ rule: 'R25', outcome: 'unknown' }] }));
  it('stays quiet the second time', () => given(skipped).when(skipping()).thenNothingHappened());
  it('refuses where there is one, or where the campaign forbids it', () => {
    given()
      .when(skipping({ hasPartyCommittee: true }))
      .thenRejected('review.party-step-stays');
    given()
      .when(skipping({ regulation: { ruleSet: 'RS_XII', settings: { partyStepSkippable: false } } }))
      .thenRejected('review.party-step-stays');
  });
  it('refuses for a congress that is over', () => {
    given()
      .when(skipping({ congressAhead: false }))
      .thenRejected('review.congress-over');
  });
});
