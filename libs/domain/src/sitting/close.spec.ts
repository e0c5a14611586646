import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CloseSitting, sitting } from './sitting.js';
import { adjourned, closed, opened } from './sitting.past.js';

const { given } = specify(sitting);
const close: CloseSitting = asked('sitting.close', { concludes: true, words: null });

describe('close the sitting', () => {
  it('ends the congress with its last sitting', () => given(opened()).when(close).then(closed));
  it('may leave the congress to a further sitting', () =>
    given(opened())
      .when(asked('sitting.close', { concludes: false, words: 'Chiều họp tiếp' }))
      .thenHappened('SittingClosed', { concludes: false }));
  it('stays quiet the second time', () => given(opened(), closed).when(close).thenNothingHappened());
  it('refuses while adjourned, or before it is open', () => {
    given(adjourned()).when(close).thenRejected('sitting.adjourned');
    given().when(close).thenRejected('sitting.not-open');
  });
});
