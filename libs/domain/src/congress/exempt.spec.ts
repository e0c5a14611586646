import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type ExemptFromCongress } from './congress.js';
import { cancelled, held, planned, upper } from './congress.past.js';

const { given } = specify(congress);
const data = { cause: 'DISSOLVING' as const, reason: 'Doanh nghiệp sắp giải thể' };
const exempting = (sittingOpened = false, of: ExemptFromCongress['data'] = data): ExemptFromCongress =>
  asked('congress.exempt', of, { facts: { sittingOpened }, by: upper });
const named = {
  rule: 'R99',
  ruleSet: 'RS_XII' as const,
  mark: 'S' as const,
  inputs: { cause: 'DISSOLVING' },
  outcome: 'held' as const,
};
const exempted = { type: 'CongressExempted' as const, data: { ...data, guards: [named] } };

describe('exempt a unit from its congress', () => {
  it('records cause and reason, and the rule that names the cause', () =>
    given(planned()).when(exempting()).then(exempted));
  it('is under no rule for a cause of its own', () => {
    const other = { cause: 'OTHER' as const, reason: 'Trụ sở bị ngập' };
    given(planned())
      .when(exempting(false, other))
      .then({ type: 'CongressExempted', data: { ...other, guards: [] } });
  });
  it('stays quiet the second time', () => given(planned(), exempted).when(exempting()).thenNothingHappened());
  it('refuses once the sitting was opened, the congress held or ended', () => {
    given(planned()).when(exempting(true)).thenRejected('congress.already-opened');
    given(planned(), held).when(exempting()).thenRejected('congress.already-held');
    given(planned(), cancelled).when(exempting()).thenRejected('congress.ended');
  });
});
