import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type PostponeCongress } from './congress.js';
import {
  article,
  cleared,
  consentedTo,
  convened,
  directUpper,
  farAbove,
  formDecided,
  held,
  planned,
  postponed,
  upper,
} from './congress.past.js';

const { given } = specify(congress);

function postponing(
  of: Partial<PostponeCongress['data']> = {},
  more: { facts?: PostponeCongress['facts']; by?: { role: string; unit: string }; source?: { title: string } } = {},
): PostponeCongress {
  return asked(
    'congress.postpone',
    { reason: 'Bão', day: '2023-04-02', ...of },
    {
      facts: { sittingOpened: false, directUpper },
      ...more,
    },
  );
}

describe('postpone a congress', () => {
  it('records reason and new day, within the bounds of the term', () =>
    given(planned(), formDecided(), cleared, convened)
      .when(postponing({}, { by: upper }))
      .thenHappened('CongressPostponed', {
        day: '2023-04-02',
        guards: [
          { rule: 'R09', inputs: { consent: true }, outcome: 'held' },
          { rule: 'R09', inputs: { monthsBeyond: 4 }, outcome: 'held' },
        ],
      }));
  it('lets the branch do it with consent', () =>
    given(planned(), consentedTo('POSTPONEMENT')).when(postponing()).thenHappened('CongressPostponed'));
  it('leaves the new day open', () =>
    given(planned())
      .when(postponing({ day: null }, { by: upper }))
      .thenHappened('CongressPostponed', { day: null, guards: [{ rule: 'R09' }] }));
  it('records what a report tells', () =>
    given(planned())
      .when(postponing({}, { source: article }))
      .thenHappened('CongressPostponed', { guards: [{ inputs: { consent: false }, outcome: 'unknown' }, {}] }));
  it('refuses more than thirty months after the previous term', () =>
    given(planned())
      .when(postponing({ day: '2025-07-01' }, { by: upper }))
      .thenRejected('congress.postponed-beyond-term', { monthsBeyond: 31, atMost: 30 }));
  it('refuses the branch without consent', () =>
    given(planned()).when(postponing()).thenRejected('congress.needs-upper-consent'));
  it('takes no consent from higher than the direct upper union', () =>
    given(planned())
      .when(postponing({}, { by: farAbove }))
      .thenRejected('congress.needs-upper-consent'));
  it('stays quiet when it is postponed to that day already', () =>
    given(planned(), postponed)
      .when(postponing({}, { by: upper }))
      .thenNothingHappened());
  it('refuses once the sitting was opened or the congress held', () => {
    given(planned())
      .when(postponing({}, { by: upper, facts: { sittingOpened: true, directUpper } }))
      .thenRejected('congress.already-opened');
    given(planned(), held)
      .when(postponing({}, { by: upper }))
      .thenRejected('congress.already-held');
  });
});
