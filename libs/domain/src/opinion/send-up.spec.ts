import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { opinion, type SendOpinionsUp } from './opinion.js';
import { article, consolidated, recorded, sentUp } from './opinion.past.js';

const { given } = specify(opinion);

function sending(
  upperUnit: string | null = 'unit-9',
  more: { source?: { title: string } } = {},
  to: string | null = null,
): SendOpinionsUp {
  return asked('opinion.send-up', { to, note: null }, { facts: { upperUnit }, ...more });
}

describe('send opinions up', () => {
  it('goes to the direct upper union', () => given(consolidated).when(sending()).then(sentUp));
  it('goes to another body when one is named', () =>
    given(recorded)
      .when(sending('unit-9', {}, 'unit-8'))
      .thenHappened('OpinionSentUp', { to: 'unit-8' }));
  it('leaves the address of a reported one unknown', () =>
    given(consolidated)
      .when(sending(null, { source: article }))
      .thenHappened('OpinionSentUp', { to: null }));
  it('stays quiet the second time', () => given(consolidated, sentUp).when(sending()).thenNothingHappened());
  it('refuses without an address', () =>
    given(consolidated).when(sending(null)).thenRejected('opinion.upper-union-unknown'));
  it('refuses when nothing was recorded', () => given().when(sending()).thenRejected('opinion.not-recorded'));
});
