import { regulationOn } from '#domain/regulation';
import { type UnionUnitCommand, type UnionUnitState, type UnitAbove, unionUnit } from '#domain/union-unit';
import type { FactsFor } from '../platform/commands/feature.js';
import type { Look } from '../platform/commands/look.js';

// Deeper than any union; a circle in the data ends here.
const DEEPEST = 32;
const ENDED = ['held', 'recognised', 'archived', 'cancelled', 'exempted', 'replaced', 'wound-up'];

export const unionUnitFacts: FactsFor<UnionUnitCommand> = {
  'union-unit.register': async ({ data }, look) => ({ parent: await unitAbove(look, data.parent) }),
  'union-unit.move': async ({ data }, look) => ({ parent: await unitAbove(look, data.parent) }),
  'union-unit.merge': async ({ data, at }, look) => ({
    ...rulesOn(data.on, at),
    predecessors: await registered(
      look,
      data.from.flatMap(({ unit }) => unit ?? []),
    ),
  }),
  'union-unit.split': ({ data, at }) => rulesOn(data.on, at),
  'union-unit.wind-up': async ({ id, data, at }, look) => ({
    unitsBelow: (await look.rows('union-units', { parent: id, status: 'active' })).length,
    openCongresses: (await look.rows<{ id: string; status: string }>('congresses', { unit: id }))
      .filter(({ status }) => !ENDED.includes(status))
      .map((row) => row.id),
    ...rulesOn(data.on, at),
  }),
  'union-unit.appoint-provisional-committee': ({ data, at }) => rulesOn(data.on, at),
};

function rulesOn(day: string | null, at: string) {
  return { regulation: regulationOn(day ?? at.slice(0, 10)) };
}

async function unitAbove(look: Look, id: string | null): Promise<UnitAbove | null> {
  if (id === null) return null;
  const unit = await look.state(unionUnit, id);
  if (unit.status === 'none') return null;
  return { name: unit.name, status: unit.status, above: await allAbove(look, unit) };
}

async function allAbove(look: Look, unit: UnionUnitState): Promise<string[]> {
  const above: string[] = [];
  for (let at = unit; at.status !== 'none' && at.parent !== null && above.length < DEEPEST; ) {
    above.push(at.parent);
    at = await look.state(unionUnit, at.parent);
  }
  return above;
}

async function registered(look: Look, ids: readonly string[]): Promise<string[]> {
  const states = await Promise.all(ids.map(async (id) => ({ id, state: await look.state(unionUnit, id) })));
  return states.filter(({ state }) => state.status !== 'none').map(({ id }) => id);
}
