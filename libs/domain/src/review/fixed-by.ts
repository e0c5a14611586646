import { reject } from '#decider';
import type { Fixed } from './review.js';
import type { Side } from './standing.js';

/** Only the upper union fixes the day, the personnel and the way to a chair. */
export function fixedBy(side: Side, data: Fixed, before: Fixed): Fixed {
  const { heldOn, personnelMode, chairMode, committeeSize } = data;
  const isSilent = heldOn === null && personnelMode === null && chairMode === null && committeeSize === null;
  if (side === 'upper') return { heldOn, personnelMode, chairMode, committeeSize };
  if (!isSilent) reject('review.upper-fixes-this');
  return before;
}
