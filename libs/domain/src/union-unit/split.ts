import { reject } from '#decider';
import { provision } from '../regulation/index.js';
import { activeUnit } from './active-unit.js';
import { numberedBy } from './numbering.js';
import { stated } from './stated.js';
import type { SplitUnit, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Records that other units came out of this one. They inherit its terms (R12). */
export function splitUnit(command: SplitUnit, state: UnionUnitState): UnionUnitEvent[] {
  const unit = activeUnit(state);
  const { id, data, facts } = command;
  const bodies = data.into.map((body) => body.unit ?? body.name);
  if (bodies.includes(id)) reject('union-unit.split-into-itself', {}, { field: 'into' });
  if (new Set(bodies).size < bodies.length) reject('union-unit.body-twice', {}, { field: 'into' });
  stated(command, 'on');
  const terms = 'inherited';
  const guards = numberedBy(facts.regulation && provision(facts.regulation, 'ordinalAfterSplitOrRegrading'), { terms });
  return [{ type: 'UnitSplit', data: { ...data, terms, rule: 'R12', guards, entry: unit.entries + 1 } }];
}
