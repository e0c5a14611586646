import type { Delegate, Roll, Tally } from './credential.js';
import { delegatesOf, officialsOf } from './roll.js';

/** Counts the roll. */
export function tallyOf(roll: Roll): Tally {
  const officials = officialsOf(roll);
  return {
    official: officials.length,
    appointed: officials.filter(({ origin }) => origin === 'appointed').length,
    alternate: delegatesOf(roll, ({ delegateClass }) => delegateClass === 'alternate').length,
    refused: Object.values(roll.delegates).filter(({ standing }) => standing === 'refused').length,
    present: roll.present.length,
  };
}

export function withDelegate(roll: Roll, person: string, delegate: Delegate): Roll {
  return { ...roll, delegates: { ...roll.delegates, [person]: delegate } };
}

/** Whoever holds no seat any more is not counted as present either. */
export function withStanding(roll: Roll, person: string, standing: Delegate['standing']): Roll {
  const delegate = roll.delegates[person];
  if (!delegate) return roll;
  const changed = withDelegate(roll, person, { ...delegate, standing });
  const leaves = standing === 'refused' || standing === 'replaced';
  return leaves ? { ...changed, present: roll.present.filter((one) => one !== person) } : changed;
}

export function withReplaced(roll: Roll, { person, alternate }: { person: string; alternate: string }): Roll {
  const left = withStanding(roll, person, 'replaced');
  const coming = left.delegates[alternate];
  return coming ? withDelegate(left, alternate, { ...coming, delegateClass: 'official' }) : left;
}
