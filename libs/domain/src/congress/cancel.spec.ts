import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CancelCongress, congress } from './congress.js';
import { cancelled, held, planned, upper } from './congress.past.js';

const { given } = specify(congress);
const cancelling = (sittingOpened = false): CancelCongress =>
  asked('congress.cancel', { reason: 'Đơn vị giải thể' }, { facts: { sittingOpened }, by: upper });

describe('cancel a congress', () => {
  it('records the reason', () => given(planned()).when(cancelling()).then(cancelled));
  it('stays quiet the second time', () => given(planned(), cancelled).when(cancelling()).thenNothingHappened());
  it('refuses once the sitting was opened or the congress held', () => {
    given(planned()).when(cancelling(true)).thenRejected('congress.already-opened');
    given(planned(), held).when(cancelling()).thenRejected('congress.already-held');
  });
  it('refuses when nothing is planned', () => given().when(cancelling()).thenRejected('congress.not-planned'));
});
