import { reject } from '#decider';
import { type GuardRecord, provision } from '../regulation/index.js';
import { activeUnit } from './active-unit.js';
import { numberedBy } from './numbering.js';
import { stated } from './stated.js';
import type { MergeUnits, NamedBody, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Records that this unit came out of others (F03). They may be units here, or only names. */
export function mergeUnits(command: MergeUnits, state: UnionUnitState): UnionUnitEvent[] {
  const unit = activeUnit(state);
  const { id, data, facts, source } = command;
  const bodies = data.from.map(bodyKey);
  if (bodies.includes(id)) reject('union-unit.merged-with-itself', {}, { field: 'from' });
  if (new Set(bodies).size < bodies.length) reject('union-unit.body-twice', {}, { field: 'from' });
  for (const body of data.from) {
    if (body.unit !== null && !facts.predecessors.includes(body.unit)) {
      reject('union-unit.predecessor-not-found', { name: body.name }, { field: 'from' });
    }
  }
  const known = unit.mergedFrom.map(bodyKey);
  if (bodies.every((body) => known.includes(body))) return [];
  stated(command, 'on');
  if (data.naming === 'unknown' && !source) reject('union-unit.naming-unknown', {}, { field: 'naming' });
  const terms = TERMS[data.naming];
  const guards = numbering(command, terms);
  return [{ type: 'UnitsMerged', data: { ...data, terms, rule: 'R12', guards, entry: unit.entries + 1 } }];
}

function numbering({ data: { naming }, facts: { regulation } }: MergeUnits, terms: string): GuardRecord[] {
  if (!regulation) return [];
  return naming === 'keeps-name'
    ? numberedBy(provision(regulation, 'ordinalAfterKeepingName'), { naming, terms })
    : numberedBy(provision(regulation, 'ordinalAfterNewName'), { naming, terms });
}

// R12: a kept name continues its terms, a new name begins with a first term.
const TERMS = { 'keeps-name': 'continued', 'new-name': 'first', unknown: 'unknown' } as const;

function bodyKey(body: NamedBody): string {
  return body.unit ?? body.name;
}
