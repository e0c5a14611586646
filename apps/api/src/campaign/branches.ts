import type { BranchFact, CampaignEvent } from '#domain/campaign';
import { type UnionUnitState, unionUnit } from '#domain/union-unit';
import type { Look } from '../platform/commands/look.js';
import { slices } from './slices.js';

// Deeper than any union; a circle in the data ends here.
const DEEPEST = 32;

type Read = (id: string) => Promise<UnionUnitState>;

/** A unit as a campaign names it: whether it stands, at any depth, under the union that runs the campaign. */
export async function branchOf(look: Look, union: string, id: string): Promise<BranchFact | null> {
  const read = readOnce(look);
  const unit = await read(id);
  if (unit.status === 'none') return null;
  return { name: unit.name, status: unit.status, below: await standsBelow(unit, union, read) };
}

/** Those of the units that are active and stand under the union. */
export async function activeBelow(look: Look, union: string, ids: readonly string[]): Promise<string[]> {
  const read = readOnce(look);
  const below: string[] = [];
  for (const some of slices(ids)) {
    const found = await Promise.all(some.map((id) => isActiveBelow(id, union, read)));
    below.push(...some.filter((_, i) => found[i]));
  }
  return below;
}

/**
 * The branches that a campaign reaches: active units below whose level has a deadline, and those that it names, for a
 * share of the delegates, a day of their own or an exemption. Null: it has not said yet whom it reaches.
 */
export async function branchesReached(look: Look, campaign: string, union: string): Promise<string[] | null> {
  const { levels, named } = reachOf((await look.events('campaign', campaign)) as unknown as CampaignEvent[]);
  if (levels.size === 0) return named.size === 0 ? null : [...named];
  for (const unit of await everyUnitBelow(look, union)) if (levels.has(unit.kind)) named.add(unit.id);
  return [...named];
}

function reachOf(events: readonly CampaignEvent[]): { levels: Set<string>; named: Set<string> } {
  const levels = new Set<string>();
  const named = new Set<string>();
  for (const { type, data } of events) {
    if (type === 'CampaignAllocated') {
      for (const { level } of data.deadlines) levels.add(level);
      for (const { branch } of data.quotas) named.add(branch);
    }
    if (type === 'DeadlineMoved' && data.branch !== null) named.add(data.branch);
    if (type === 'BranchExempted') named.add(data.branch);
  }
  return { levels, named };
}

async function everyUnitBelow(look: Look, union: string): Promise<{ id: string; kind: string }[]> {
  const below = new Map<string, { id: string; kind: string }>();
  for (let parents = [union]; parents.length > 0; ) {
    const next: string[] = [];
    for (const parent of slices(parents)) {
      for (const unit of await look.everyRow<{ id: string; kind: string }>('union-units', {
        parent,
        status: 'active',
      })) {
        if (unit.id === union || below.has(unit.id)) continue;
        below.set(unit.id, unit);
        next.push(unit.id);
      }
    }
    parents = next;
  }
  return [...below.values()];
}

async function isActiveBelow(id: string, union: string, read: Read): Promise<boolean> {
  const unit = await read(id);
  return unit.status === 'active' && standsBelow(unit, union, read);
}

async function standsBelow(unit: UnionUnitState, union: string, read: Read): Promise<boolean> {
  let at = unit;
  for (let depth = 0; at.status !== 'none' && at.parent !== null && depth < DEEPEST; depth += 1) {
    if (at.parent === union) return true;
    at = await read(at.parent);
  }
  return false;
}

// Many branches share the units above them.
function readOnce(look: Look): Read {
  const known = new Map<string, Promise<UnionUnitState>>();
  return (id) => {
    const state = known.get(id) ?? look.state(unionUnit, id);
    known.set(id, state);
    return state;
  };
}
