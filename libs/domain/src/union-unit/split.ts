import { reject } from '#decider';
import { activeUnit } from './active-unit.js';
import { stated } from './stated.js';
import type { SplitUnit, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Records that other units came out of this one. They inherit its terms (R12). */
export function splitUnit(command: SplitUnit, state: UnionUnitState): UnionUnitEvent[] {
  const unit = activeUnit(state);
  const { id, data } = command;
  const bodies = data.into.map((body) => body.unit ?? body.name);
  if (bodies.includes(id)) reject('union-unit.split-into-itself', {}, { field: 'into' });
  if (new Set(bodies).size < bodies.length) reject('union-unit.body-twice', {}, { field: 'into' });
  stated(command, 'on');
  return [{ type: 'UnitSplit', data: { ...data, terms: 'inherited', rule: 'R12', entry: unit.entries + 1 } }];
}
