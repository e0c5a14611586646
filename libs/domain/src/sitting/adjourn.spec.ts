import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AdjournSitting, type Count, sitting } from './sitting.js';
import { adjourned, closed, ofDelegates, opened } from './sitting.past.js';

const { given } = specify(sitting);
const adjourn = (
  reason: AdjournSitting['data']['reason'],
  roll: Count | null = { convened: 98, present: 60 },
  present: number | null = null,
): AdjournSitting =>
  asked(
    'sitting.adjourn',
    { congress: 'congress-1', reason, words: null, resumeOn: '2023-03-09', convened: null, present },
    { facts: { congress: ofDelegates(), roll } },
  );

describe('adjourn the sitting', () => {
  it('is what one does instead of opening without a quorum (R50)', () =>
    given()
      .when(adjourn('no-quorum'))
      .thenHappened('SittingAdjourned', {
        reason: 'no-quorum',
        present: 60,
        resumeOn: '2023-03-09',
        guards: [
          { rule: 'R41' },
          { rule: 'R51', outcome: 'broken', inputs: { present: 60, convened: 98, needed: 66 } },
        ],
      }));
  it('refuses to plead a missing quorum that is there', () =>
    given()
      .when(adjourn('no-quorum', { convened: 98, present: 66 }))
      .thenRejected('sitting.quorum-is-there', { present: 66, needed: 66 }));
  it('believes a new count when people have left', () =>
    given(opened())
      .when(adjourn('no-quorum', { convened: 98, present: 90 }, 65))
      .thenHappened('SittingAdjourned', { present: 65, guards: [{ outcome: 'broken' }] }));
  it('takes a break without counting', () =>
    given(opened()).when(adjourn('break', null)).thenHappened('SittingAdjourned', { reason: 'break', guards: [] }));
  it('refuses a break of what has not begun', () => given().when(adjourn('break')).thenRejected('sitting.not-open'));
  it('stays quiet the second time', () => given(adjourned()).when(adjourn('no-quorum')).thenNothingHappened());
  it('refuses what is closed', () => given(opened(), closed).when(adjourn('other')).thenRejected('sitting.closed'));
});
