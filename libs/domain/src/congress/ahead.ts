import { type Actor, reject } from '#decider';
import { isDirectUpper } from '../regulation/index.js';
import type { Congress, CongressState, ConsentMatter, UnderUpperUnion } from './congress.js';

/** Lets through a congress that is still to come: planned, and neither held nor ended in another way. */
export function mustBeAhead(state: CongressState): asserts state is Congress {
  switch (state.status) {
    case 'none':
      return reject('congress.not-planned');
    case 'held':
    case 'archived':
      return reject('congress.already-held');
    case 'cancelled':
    case 'exempted':
    case 'replaced':
    case 'wound-up':
      return reject('congress.ended', { status: state.status });
    default:
      return;
  }
}

/** The same, and its sitting has not been opened. */
export function mustNotHaveOpened(state: CongressState, sittingOpened: boolean): asserts state is Congress {
  mustBeAhead(state);
  if (sittingOpened) reject('congress.already-opened');
}

/** Whether the direct upper union allows an exception: it acts itself, or it has given its consent before. */
export function isConsented(
  state: Congress,
  { by, facts }: { readonly by: Actor; readonly facts: UnderUpperUnion },
  matter: ConsentMatter,
): boolean {
  return state.consents.includes(matter) || isDirectUpper(by, facts.directUpper) === true;
}
