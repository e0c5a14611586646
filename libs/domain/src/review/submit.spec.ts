import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { review, type SubmitForReview } from './review.js';
import {
  approved,
  article,
  bound,
  chair,
  hashA,
  hashB,
  returned,
  skipped,
  submitFacts,
  submitted,
} from './review.past.js';
import type { Side } from './standing.js';

const { given } = specify(review);

function submitting(
  side: Side = 'party',
  facts: Partial<SubmitForReview['facts']> = {},
  more: { source?: { title: string } } = {},
): SubmitForReview {
  return asked(
    'review.submit',
    { congress: 'congress-1', side, dueOn: null, note: null },
    { facts: { ...submitFacts, ...facts }, by: chair, ...more },
  );
}
const ordered = (approvalOrder: string) =>
  ({ regulation: { ruleSet: 'RS_XII', settings: { approvalOrder } } }) as const;
const changed = { documents: [bound(2)], contentHash: hashB };

describe('submit the papers for review', () => {
  it('binds them by their hash, and leaves the order unknown where nobody settled it', () =>
    given()
      .when(submitting())
      .thenHappened('ReviewSubmitted', {
        side: 'party',
        hash: hashA,
        standing: { party: 'submitted', upper: null },
        guards: [{ rule: 'R25', outcome: 'unknown' }, {}],
      }));
  it('puts them before the other side while the first one looks at them', () =>
    given(submitted('party'))
      .when(submitting('upper'))
      .thenHappened('ReviewSubmitted', { entry: 2, standing: { party: 'submitted', upper: 'submitted' } }));
  it('keeps the order a campaign has settled', () => {
    given(submitted('party'))
      .when(submitting('upper', ordered('party-first')))
      .thenRejected('review.out-of-order');
    given(submitted('party'), approved('party'))
      .when(submitting('upper', ordered('party-first')))
      .thenHappened('ReviewSubmitted', { guards: [{ outcome: 'held' }, {}, {}] });
    given()
      .when(submitting('party', ordered('upper-first')))
      .thenRejected('review.out-of-order');
    given(skipped)
      .when(submitting('upper', ordered('party-first')))
      .thenHappened('ReviewSubmitted', { standing: { party: 'skipped', upper: 'submitted' } });
  });
  it('takes a returned dossier again', () =>
    given(submitted('party'), returned)
      .when(submitting('party', changed))
      .thenHappened('ReviewSubmitted', { entry: 3, hash: hashB, standing: { party: 'submitted', upper: null } }));
  it('drops what the other side approved when the content is another', () => {
    given(submitted('party'), approved('party'))
      .when(submitting('upper', changed))
      .thenHappened('ApprovalsDropped', { entry: 3, sides: ['party'], hash: hashB });
    given(submitted('party'), approved('party'))
      .when(submitting('upper', changed))
      .thenHappened('ReviewSubmitted', { entry: 4, standing: { party: 'dropped', upper: 'submitted' } });
  });
  it('stays quiet while the same content waits', () =>
    given(submitted('party')).when(submitting()).thenNothingHappened());
  it('refuses what this side has approved', () =>
    given(submitted('party'), approved('party')).when(submitting()).thenRejected('review.already-approved'));
  it('refuses an incomplete set, unless reported', () => {
    given()
      .when(submitting('party', { missing: ['self-review'] }))
      .thenRejected('review.papers-missing', { missing: ['self-review'] });
    given()
      .when(submitting('party', { missing: ['self-review'] }, { source: article }))
      .thenHappened('ReviewSubmitted');
  });
  it('refuses a Party committee that does not exist', () =>
    given()
      .when(submitting('party', { hasPartyCommittee: false }))
      .thenRejected('review.no-party-committee'));
  it('refuses for a congress that is over', () => {
    given()
      .when(submitting('party', { congressAhead: false }))
      .thenRejected('review.congress-over');
  });
});
