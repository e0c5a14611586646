import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ApproveDossier, review } from './review.js';
import { approved, fixed, hashA, hashB, party, returned, skipped, submitted, under, upper } from './review.past.js';
import { nothingFixed } from './standing.js';

const { given } = specify(review);

function approving(by: { role: string; account: string }, of: Partial<ApproveDossier['data']> = {}): ApproveDossier {
  return asked(
    'review.approve',
    { hash: hashA, note: null, comments: [], ...nothingFixed, ...of },
    { by, facts: under },
  );
}

describe('approve the papers', () => {
  it('records the approval of one side', () =>
    given(submitted('party'))
      .when(approving(party))
      .thenHappened('ReviewApproved', {
        side: 'party',
        standing: { party: 'approved', upper: null },
        guards: [
          { rule: 'R24', inputs: { decidedOn: hashA, inHand: hashA, given: hashA }, outcome: 'held' },
          { rule: 'S01', outcome: 'held' },
        ],
      }));
  it('is complete when both sides approved one content', () =>
    given(submitted('party'), approved('party'), submitted('upper', 3))
      .when(approving(upper, fixed))
      .thenHappened('ReviewApproved', {
        entry: 4,
        complete: true,
        standing: { party: 'approved', upper: 'approved' },
        fixed,
      }));
  it('keeps what the upper union fixed when the Party committee comes second', () =>
    given(submitted('upper'), approved('upper', 2, { fixed }), submitted('party', 3))
      .when(approving(party))
      .thenHappened('ReviewApproved', { complete: true, fixed }));
  it('is complete without a Party organisation', () =>
    given(skipped, submitted('upper', 2))
      .when(approving(upper))
      .thenHappened('ReviewApproved', { complete: true, standing: { party: 'skipped', upper: 'approved' } }));
  it('refuses a decision on other content than the one in hand', () =>
    given(submitted('party'))
      .when(approving(party, { hash: hashB }))
      .thenRejected('review.stale', { decidedOn: hashB, inHand: hashA }));
  it('refuses whoever submitted', () =>
    given(submitted('party'))
      .when(approving({ ...party, account: 'account-1' }))
      .thenRejected('review.own-submission'));
  it('refuses the Party committee to fix what is the upper union’s to fix', () =>
    given(submitted('party')).when(approving(party, fixed)).thenRejected('review.upper-fixes-this'));
  it('refuses to approve twice, or after a return', () => {
    given(submitted('party'), approved('party')).when(approving(party)).thenRejected('review.not-waiting');
    given(submitted('party'), returned).when(approving(party)).thenRejected('review.not-waiting');
    given().when(approving(party)).thenRejected('review.not-submitted');
  });
});
