import { describe, expect, it } from '@jest/globals';
import { recorded } from './processes.past.js';
import { whenUnitWoundUpEndItsCongress as process } from './when-unit-wound-up-end-its-congress.js';

const woundUp = (openCongresses: string[]) =>
  recorded({
    type: 'UnitWoundUp' as const,
    data: {
      reason: 'conclusion-157' as const,
      note: null,
      successor: null,
      basis: null,
      on: null,
      entry: 2,
      openCongresses,
    },
  });

describe('when a unit is wound up, end its congress', () => {
  it('ends each one that is still ahead', () =>
    expect(process.on.UnitWoundUp?.(woundUp(['congress-1', 'congress-2']))).toEqual([
      { type: 'congress.wind-up', data: { congress: 'congress-1', reason: null } },
      { type: 'congress.wind-up', data: { congress: 'congress-2', reason: null } },
    ]));
  it('has nothing to end where none is', () => expect(process.on.UnitWoundUp?.(woundUp([]))).toEqual([]));
});
