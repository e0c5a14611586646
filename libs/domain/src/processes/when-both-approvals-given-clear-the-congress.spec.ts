import { describe, expect, it } from '@jest/globals';
import { hash, recorded } from './processes.past.js';
import { whenBothApprovalsGivenClearTheCongress as process } from './when-both-approvals-given-clear-the-congress.js';

const fixed = { heldOn: '2023-04-10', personnelMode: 'ELECTED', chairMode: 'BY_BCH', committeeSize: 7 } as const;
const outcome = (complete: boolean) => ({
  congress: 'congress-1',
  entry: 4,
  hash,
  standing: { party: 'approved', upper: 'approved' } as const,
  complete,
  fixed,
  side: 'upper' as const,
});
const clear = [{ type: 'congress.clear', data: { congress: 'congress-1', review: 'review-1', hash, ...fixed } }];
const of = { id: 'review-1' };

describe('when both approvals are given, clear the congress', () => {
  it('clears it on the content that both approved', () =>
    expect(
      process.on.ReviewApproved?.(
        recorded({ type: 'ReviewApproved', data: { ...outcome(true), note: null, guards: [] } }, of),
      ),
    ).toEqual(clear));
  it('clears it when the last condition is met, or the Party step is left out', () => {
    const met = { ...outcome(true), condition: 1, document: null, version: null, note: null, documents: [] };
    expect(process.on.ConditionMet?.(recorded({ type: 'ConditionMet', data: met }, of))).toEqual(clear);
    const skipped = { ...outcome(true), reason: 'Không có', guards: [] };
    expect(process.on.ReviewSkipped?.(recorded({ type: 'ReviewSkipped', data: skipped }, of))).toEqual(clear);
  });
  it('waits for the other side', () =>
    expect(
      process.on.ReviewApproved?.(
        recorded({ type: 'ReviewApproved', data: { ...outcome(false), note: null, guards: [] } }, of),
      ),
    ).toEqual([]));
});
