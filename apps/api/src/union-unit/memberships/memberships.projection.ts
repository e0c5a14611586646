import { unionUnitViews } from '#contracts/union-unit';
import type { UnionUnitEvent } from '#domain/union-unit';
import { projection } from '../../platform/views/projection.js';

/** How many members a unit had, day by day as it was counted (F25). */
export const memberships = projection(unionUnitViews.memberships, 1).on<UnionUnitEvent>({
  MembershipRecorded: {
    at: ({ id, data }) => `${id}:${data.entry}`,
    fold: ({ id, data: { entry, ...data }, at }) => ({ id: `${id}:${entry}`, unit: id, ...data, recordedOn: at }),
  },
});
