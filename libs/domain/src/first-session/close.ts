import { reject } from '#decider';
import { guard } from '../regulation/index.js';
import type { CloseFirstSession, FirstSessionEvent, FirstSessionState } from './first-session.js';
import { citing } from './rules.js';

/** Ends the session: its chair is elected, and its standing committee where the committee is large enough (R80). */
export function closeFirstSession(
  { data, facts, source }: CloseFirstSession,
  state: FirstSessionState,
): FirstSessionEvent[] {
  if (state.status === 'none') reject('first-session.not-convened');
  if (state.status === 'closed') return [];
  if (state.status === 'convened') reject('first-session.nobody-checked-in');
  if (!facts.stored) reject('first-session.minutes-not-uploaded', {}, { field: 'minutes' });
  const { congress, chairMode, committee, posts, rules } = state;
  const reported = source !== null;
  if (!reported && chairMode === 'BY_BCH' && !posts.chair?.number) reject('first-session.chair-not-elected');
  if (!reported && data.closedOn === null) reject('first-session.day-missing', {}, { field: 'closedOn' });
  const from = rules.standingCommitteeFrom.value;
  const { size } = committee;
  const elected = posts.standing_committee !== undefined;
  const needed = from === null || size === null ? null : size >= from;
  const complete = guard({
    ...citing(rules.standingCommitteeFrom),
    inputs: { size, from, standingCommitteeElected: elected },
    holds: needed === null ? null : !needed || elected || (reported ? null : false),
    otherwise: 'first-session.standing-committee-not-elected',
    reported: reported || needed === null,
  });
  return [{ type: 'FirstSessionClosed', data: { congress, ...data, guards: [complete] } }];
}
