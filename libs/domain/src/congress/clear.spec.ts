import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ClearCongress, congress } from './congress.js';
import { cancelled, clearance, cleared, formDecided, hash, otherHash, planned, system } from './congress.past.js';

const { given } = specify(congress);
const clearing = (approvedHash: string | null): ClearCongress =>
  asked('congress.clear', clearance, { facts: { approvedHash }, by: system });

describe('clear a congress', () => {
  it('records the content both sides approved', () =>
    given(planned(), formDecided())
      .when(clearing(hash))
      .thenHappened('CongressCleared', {
        hash,
        guards: [{ rule: 'R24', inputs: { hash, approvedHash: hash }, outcome: 'held' }],
      }));
  it('stays quiet the second time', () =>
    given(planned(), formDecided(), cleared).when(clearing(hash)).thenNothingHappened());
  it('refuses when the approvals stand on other content, or one is missing', () => {
    given(planned()).when(clearing(otherHash)).thenRejected('congress.approvals-differ');
    given(planned()).when(clearing(null)).thenRejected('congress.approvals-differ');
  });
  it('refuses for a congress that ended', () =>
    given(planned(), cancelled).when(clearing(hash)).thenRejected('congress.ended'));
});
