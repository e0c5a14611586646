import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type ExemptFromCongress } from './congress.js';
import { cancelled, held, planned, upper } from './congress.past.js';

const { given } = specify(congress);
const data = { cause: 'DISSOLVING' as const, reason: 'Doanh nghiệp sắp giải thể' };
const exempting = (sittingOpened = false): ExemptFromCongress =>
  asked('congress.exempt', data, { facts: { sittingOpened }, by: upper });
const exempted = { type: 'CongressExempted' as const, data };

describe('exempt a unit from its congress', () => {
  it('records cause and reason', () => given(planned()).when(exempting()).then(exempted));
  it('stays quiet the second time', () => given(planned(), exempted).when(exempting()).thenNothingHappened());
  it('refuses once the sitting was opened, the congress held or ended', () => {
    given(planned()).when(exempting(true)).thenRejected('congress.already-opened');
    given(planned(), held).when(exempting()).thenRejected('congress.already-held');
    given(planned(), cancelled).when(exempting()).thenRejected('congress.ended');
  });
});
