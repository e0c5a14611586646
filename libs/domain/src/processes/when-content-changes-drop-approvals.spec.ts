import { describe, expect, it } from '@jest/globals';
import { hash, recorded } from './processes.past.js';
import { whenContentChangesDropApprovals as process } from './when-content-changes-drop-approvals.js';

const saved = (afterFinal: boolean) =>
  recorded(
    {
      type: 'VersionSaved' as const,
      data: {
        congress: 'congress-1',
        kind: 'plan' as const,
        version: 2,
        content: null,
        file: null,
        note: null,
        hash,
        size: 10,
        afterFinal,
      },
    },
    { id: 'document-1' },
  );
const outcome = {
  congress: 'congress-1',
  entry: 5,
  hash,
  standing: { party: 'dropped', upper: 'dropped' } as const,
  complete: false,
  fixed: { heldOn: null, personnelMode: null, chairMode: null, committeeSize: null },
};

describe('when content changes, drop approvals', () => {
  it('asks the review of the congress to drop them', () =>
    expect(process.on.VersionSaved?.(saved(true))).toEqual([
      { type: 'review.drop-approvals', data: { review: 'congress-1', document: 'document-1', version: 2 } },
    ]));
  it('leaves drafts alone that were never finalised', () =>
    expect(process.on.VersionSaved?.(saved(false))).toEqual([]));
  it('takes the clearance back when approvals fell or a submission was taken back', () => {
    const dropped = { ...outcome, sides: ['party', 'upper'] as const, document: null, version: null };
    expect(process.on.ApprovalsDropped?.(recorded({ type: 'ApprovalsDropped', data: dropped }))).toEqual([
      { type: 'congress.drop-clearance', data: expect.objectContaining({ congress: 'congress-1' }) },
    ]);
    const withdrawn = { ...outcome, side: 'party' as const, reason: 'Sửa lại' };
    expect(process.on.ReviewWithdrawn?.(recorded({ type: 'ReviewWithdrawn', data: withdrawn }))).toEqual([
      { type: 'congress.drop-clearance', data: expect.objectContaining({ reason: 'Sửa lại' }) },
    ]);
  });
});
