import { reject } from '#decider';
import type { UnitAbove } from './union-unit.js';

/** A unit can stand under any registered, living unit that does not itself stand under it. */
export function fitParent(unit: string, parent: string, above: UnitAbove | null): void {
  if (!above) reject('union-unit.parent-not-found', { parent }, { field: 'parent' });
  if (above.status === 'wound-up') reject('union-unit.parent-wound-up', { parent: above.name }, { field: 'parent' });
  if (parent === unit || above.above.includes(unit)) {
    reject('union-unit.parent-stands-below', { parent: above.name }, { field: 'parent' });
  }
}
