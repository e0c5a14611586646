import { unionUnit } from '#domain/union-unit';
import type { Look } from '../platform/commands/look.js';

/** The union directly above a unit, as the unit has it; null: nobody has told which it is. */
export async function directUpperOf(look: Look, unit: string): Promise<string | null> {
  const of = await look.state(unionUnit, unit);
  return of.status === 'none' ? null : of.parent;
}
