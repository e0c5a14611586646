import { targetViews } from '#contracts/target';
import type { TargetEvent } from '#domain/target';
import { projection } from '../../platform/views/projection.js';

/** How far each aim had come, day by day. */
export const measures = projection(targetViews.measures, 1).on<TargetEvent>({
  MeasureRecorded: {
    at: ({ id, data }) => `${id}:${data.measure}`,
    fold: ({ id, unit, data }, _, key) => ({ id: key, unit, target: id, ...data }),
  },
});
