import type { Process } from '#decider';
import type { UnionUnitEvent } from '../union-unit/index.js';

/** A unit ends: so do its congresses that were still ahead. Those that were held keep their history. */
export const whenUnitWoundUpEndItsCongress: Process<UnionUnitEvent> = {
  name: 'when-unit-wound-up-end-its-congress',
  on: {
    UnitWoundUp: ({ data }) =>
      data.openCongresses.map((congress) => ({ type: 'congress.wind-up', data: { congress, reason: null } })),
  },
};
