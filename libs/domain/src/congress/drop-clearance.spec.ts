import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type DropClearance } from './congress.js';
import { cleared, convened, formDecided, held, planned, postponed, system } from './congress.past.js';

const { given } = specify(congress);
const dropping: DropClearance = asked(
  'congress.drop-clearance',
  { review: 'review-1', reason: 'Nội dung đã thay đổi' },
  { by: system },
);
const dropped = { type: 'ClearanceDropped' as const, data: dropping.data };

describe('drop the clearance', () => {
  it('takes the clearance back', () => given(planned(), formDecided(), cleared).when(dropping).then(dropped));
  it('takes it back from a convened or postponed congress too', () => {
    given(planned(), cleared, convened).when(dropping).then(dropped);
    given(planned(), cleared, postponed).when(dropping).then(dropped);
  });
  it('stays quiet when there is none', () => given(planned(), formDecided()).when(dropping).thenNothingHappened());
  it('stays quiet after the congress', () => given(planned(), cleared, held).when(dropping).thenNothingHappened());
  it('refuses when nothing is planned', () => given().when(dropping).thenRejected('congress.not-planned'));
});
