import type { Actor } from '#decider';

/** Whether somebody acts for the union directly above a unit; null: nobody has told which union that is. */
export function isDirectUpper(by: Actor, directUpper: string | null): boolean | null {
  if (by.role !== 'upper_officer') return false;
  return directUpper === null ? null : by.unit === directUpper;
}
