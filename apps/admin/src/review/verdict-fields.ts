import { bodyOf } from '#contracts/bodies';
import { type Field, fieldsOf } from '../platform/shape/shape.js';
import type { Verdict } from './verdict-place.js';
import type { Side } from './waiting.js';

const settled = ['review', 'hash', 'comments'];
const fixedByUpper = ['heldOn', 'personnelMode', 'chairMode', 'committeeSize'];

/** What the form of a verdict asks for: what the contract has, but for what is settled by the page and what only the upper union fixes. */
export function verdictFields(verdict: Verdict, side: Side): readonly Field[] {
  return fieldsOf(bodyOf(`review.${verdict}`))
    .filter(({ name }) => !settled.includes(name) && (side === 'upper' || !fixedByUpper.includes(name)))
    .toSorted((a, b) => Number(b.name === 'conditions') - Number(a.name === 'conditions'));
}
