import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type Count, type ResumeSitting, sitting } from './sitting.js';
import { adjourned, closed, ofDelegates, opened } from './sitting.past.js';

const { given } = specify(sitting);
const resume = (roll: Count | null, present: number | null = null): ResumeSitting =>
  asked('sitting.resume', { convened: null, present }, { facts: { congress: ofDelegates(), roll } });

describe('resume the sitting', () => {
  it('goes on when a new count reaches the quorum', () =>
    given(adjourned())
      .when(resume({ convened: 98, present: 70 }))
      .thenHappened('SittingResumed', { convened: 98, present: 70, guards: [{ rule: 'R51', outcome: 'held' }] }));
  it('refuses while the quorum is still missing', () =>
    given(adjourned())
      .when(resume({ convened: 98, present: 65 }))
      .thenRejected('sitting.no-quorum', { present: 65, needed: 66 }));
  it('wants a new count after a missing quorum', () =>
    given(adjourned()).when(resume(null)).thenRejected('sitting.not-counted'));
  it('goes on after a break with the count it had', () =>
    given(opened(), adjourned('break')).when(resume(null)).thenHappened('SittingResumed', { present: 90 }));
  it('may go on with everything an opened sitting does', () =>
    given(adjourned(), {
      type: 'SittingResumed',
      data: { congress: 'congress-1', convened: 98, present: 70, guards: [] },
    })
      .when(asked('sitting.close', { concludes: true, words: null }))
      .then(closed));
  it('stays quiet when it is going on', () => given(opened()).when(resume(null)).thenNothingHappened());
  it('refuses what never began, or is closed', () => {
    given().when(resume(null)).thenRejected('sitting.not-open');
    given(opened(), closed).when(resume(null)).thenRejected('sitting.closed');
  });
});
