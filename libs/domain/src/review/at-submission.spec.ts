import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { review, type SubmitForReview } from './review.js';
import { article, bound, chair, submitFacts } from './review.past.js';
import type { Side } from './standing.js';

const { given } = specify(review);
const under = (settings: object) => ({ regulation: { ruleSet: 'RS_2025', settings: { ...settings } } }) as const;
const at = (day: string) => `${day}T02:00:00.000Z`;

function submitting(side: Side, facts: Partial<SubmitForReview['facts']>, more: object = {}): SubmitForReview {
  return asked(
    'review.submit',
    { congress: 'congress-1', side, dueOn: null, note: null },
    { facts: { ...submitFacts, ...facts }, by: chair, ...more },
  );
}
const twoWeeks = { ...under({ submissionDaysBefore: 14 }), congressOn: '2025-11-29' };

describe('the days before the congress (R26)', () => {
  it.each([
    ['2025-11-15', 'held'],
    ['2025-11-16', 'broken'],
  ])('of a campaign that asks for 14: submitted on %s is kept as %s, and goes through', (day, outcome) =>
    given()
      .when(submitting('party', twoWeeks, { at: at(day) }))
      .thenHappened('ReviewSubmitted', {
        guards: [{}, {}, { rule: 'R26', mark: 'U', outcome, inputs: { latest: '2025-11-15' } }],
      }),
  );
  it('are unknown where nobody has settled them', () =>
    given()
      .when(submitting('party', { ...under({}), congressOn: '2025-11-29' }))
      .thenHappened('ReviewSubmitted', { guards: [{}, {}, { rule: 'R26', outcome: 'unknown' }] }));
  it('are unknown as long as the congress has no day', () =>
    given()
      .when(submitting('party', { ...twoWeeks, congressOn: null }))
      .thenHappened('ReviewSubmitted', { guards: [{}, {}, { rule: 'R26', outcome: 'unknown' }] }));
});

describe('the budget (R27)', () => {
  const budget = { ...bound(1), kind: 'budget' };
  it('goes up where the upper union approves it', () => {
    given()
      .when(submitting('upper', { ...under({}), documents: [bound(1), budget] }))
      .thenHappened('ReviewSubmitted', { guards: [{}, {}, {}, { rule: 'R27', mark: 'T', outcome: 'held' }] });
    given()
      .when(submitting('upper', { ...under({}), documents: [bound(1)] }, { source: article }))
      .thenHappened('ReviewSubmitted', { guards: [{}, {}, {}, { rule: 'R27', outcome: 'broken' }] });
  });
  it('need not go up where the campaign leaves it to the own committee', () =>
    given()
      .when(submitting('upper', { ...under({ budgetApprover: 'own-committee' }), documents: [bound(1)] }))
      .thenHappened('ReviewSubmitted', { guards: [{}, {}, {}, { rule: 'R27', outcome: 'held' }] }));
  it('is left open where no text names its approver', () =>
    given()
      .when(submitting('upper', { regulation: { ruleSet: 'RS_XII', settings: {} } }))
      .thenHappened('ReviewSubmitted', { guards: [{}, {}, {}, { rule: 'R27', outcome: 'unknown' }] }));
  it('is no matter of the Party committee', () =>
    given()
      .when(submitting('party', under({})))
      .thenHappened('ReviewSubmitted', { guards: [{}, {}, {}] }));
});
