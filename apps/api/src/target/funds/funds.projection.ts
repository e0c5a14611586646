import { targetViews } from '#contracts/target';
import type { TargetEvent } from '#domain/target';
import { projection } from '../../platform/views/projection.js';

/** What named funds have raised or spent, as exactly as anybody says (F15). */
export const funds = projection(targetViews.funds, 1).on<TargetEvent>({
  FundRecorded: ({ id, unit, data: { amount, ...data }, at }) => ({ id, unit, ...data, ...amount, recordedOn: at }),
});
