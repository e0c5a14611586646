import type { UnionUnitEvent } from '#domain/union-unit';
import { unionUnit } from '#domain/union-unit';
import type { Look } from '../platform/commands/look.js';

/**
 * Whether a unit has been merged, split or split off and has held no congress since, or is led by a provisional committee;
 * null: the unit is not known.
 */
export async function restructuredOf(look: Look, unit: string): Promise<boolean | null> {
  const of = await look.state(unionUnit, unit);
  if (of.status === 'none') return null;
  if (of.provisional !== null) return true;
  const changes = ((await look.events('union-unit', unit)) as unknown as UnionUnitEvent[]).flatMap(dayOfChange);
  if (changes.length === 0) return false;
  const held = await look.rows<{ heldOn: string | null }>('congresses', { unit });
  // A change whose day nobody tells may have come after any congress.
  return changes.some((day) => day === null || !held.some(({ heldOn }) => heldOn !== null && heldOn >= day));
}

function dayOfChange(event: UnionUnitEvent): (string | null)[] {
  if (event.type === 'UnitsMerged' || event.type === 'UnitSplit') return [event.data.on];
  return event.type === 'UnitRegistered' && event.data.splitFrom !== null ? [event.data.foundedOn] : [];
}
