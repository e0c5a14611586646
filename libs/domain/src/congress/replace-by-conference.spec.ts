import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type ReplaceByConference } from './congress.js';
import { article, consentedTo, directUpper, farAbove, held, planned, under2025, upper } from './congress.past.js';

const { given } = specify(congress);

function replacing(
  more: { by?: { role: string; unit: string }; source?: { title: string }; sittingOpened?: boolean } = {},
): ReplaceByConference {
  const { sittingOpened = false, ...rest } = more;
  return asked(
    'congress.replace-by-conference',
    { form: 'EXTENDED_BCH', reason: 'Đơn vị phân tán', heldOn: null },
    { facts: { sittingOpened, directUpper }, ...rest },
  );
}
const replaced = {
  type: 'CongressReplaced' as const,
  data: { form: 'EXTENDED_BCH' as const, reason: 'Đơn vị phân tán', heldOn: null, guards: [] },
};

describe('replace a congress by a conference', () => {
  it('records the form and the consent', () =>
    given(planned({ regulation: under2025 }), consentedTo('REPLACEMENT'))
      .when(replacing())
      .thenHappened('CongressReplaced', { form: 'EXTENDED_BCH', guards: [{ rule: 'R04', outcome: 'held' }] }));
  it('lets the upper union decide by itself', () =>
    given(planned())
      .when(replacing({ by: upper }))
      .thenHappened('CongressReplaced'));
  it('leaves the consent of a reported one unknown', () =>
    given(planned())
      .when(replacing({ source: article }))
      .thenHappened('CongressReplaced', { guards: [{ outcome: 'unknown' }] }));
  it('refuses the branch without consent', () =>
    given(planned()).when(replacing()).thenRejected('congress.needs-upper-consent'));
  it('takes no consent from higher than the direct upper union', () =>
    given(planned())
      .when(replacing({ by: farAbove }))
      .thenRejected('congress.needs-upper-consent'));
  it('stays quiet the second time', () => given(planned(), replaced).when(replacing()).thenNothingHappened());
  it('refuses once the sitting was opened or the congress held', () => {
    given(planned())
      .when(replacing({ by: upper, sittingOpened: true }))
      .thenRejected('congress.already-opened');
    given(planned(), held)
      .when(replacing({ by: upper }))
      .thenRejected('congress.already-held');
  });
});
