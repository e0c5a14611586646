import { reject } from '#decider';
import type { ActiveUnit, UnionUnitState } from './union-unit.js';

/** The unit, if it may still be acted upon: after its wind-up only its history is left to read. */
export function activeUnit(state: UnionUnitState): ActiveUnit {
  if (state.status === 'none') reject('union-unit.not-registered');
  if (state.status === 'wound-up') reject('union-unit.wound-up', { name: state.name, on: state.woundUpOn });
  return state;
}
