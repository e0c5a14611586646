import { reject } from '#decider';
import type { ElectPosts, FirstSessionEvent, FirstSessionState, Post, Session } from './first-session.js';
import { guardBallots, votesNeeded } from './post-ballots.js';
import { guardPost } from './post-rules.js';

const onlyOne: readonly Post[] = ['chair', 'inspection_head'];
const fromCommittee: readonly Post[] = ['chair', 'vice_chair', 'standing_committee'];

/** The committee elects by secret ballot to one kind of post (R60, R82); a report may tell no more than that it did. */
export function electPosts(command: ElectPosts, state: FirstSessionState): FirstSessionEvent[] {
  const { data, facts, source } = command;
  if (state.status === 'none') reject('first-session.not-convened');
  if (state.status === 'closed') reject('first-session.already-closed');
  if (state.status === 'convened') reject('first-session.nobody-checked-in');
  const reported = source !== null;
  const { post, elected, ballots } = data;
  const number = data.number ?? elected?.length ?? null;
  const seats = data.seats ?? state.posts[post]?.seats ?? number;
  if (!reported && elected === null) reject('first-session.persons-missing', {}, { field: 'elected' });
  refuseUnfitting(command, state, number, seats);
  const guards = [
    ...guardPost(post, { number, seats }, state, reported),
    ...guardBallots({ elected, ballots, number }, state, reported),
  ];
  return [
    {
      type: 'PostsElected',
      data: {
        congress: state.congress,
        post,
        round: (state.posts[post]?.rounds ?? 0) + 1,
        seats,
        number,
        elected,
        ballots,
        needed: votesNeeded(ballots, state),
        chairReElected: post === 'chair' ? reElected(command, facts.previousChair) : null,
        guards,
      },
    },
  ];
}

function refuseUnfitting({ data }: ElectPosts, session: Session, number: number | null, seats: number | null): void {
  const { post } = data;
  const persons = (data.elected ?? []).map(({ person }) => person);
  if (new Set(persons).size !== persons.length) reject('first-session.persons-repeat', {}, { field: 'elected' });
  if (data.elected !== null && number !== persons.length)
    reject('first-session.number-unfitting', { number, persons: persons.length }, { field: 'number' });
  const before = session.posts[post];
  const twice = persons.find((person) => before?.persons.includes(person));
  if (twice) reject('first-session.already-holds-the-post', { person: twice }, { field: 'elected' });
  const all = (before?.number ?? 0) + (number ?? 0);
  if (before && (before.seats === null || before.number === null || before.number >= before.seats))
    reject('first-session.post-already-filled', { post });
  if (seats !== null && (seats < 1 || all > seats))
    reject('first-session.more-elected-than-seats', { elected: all, seats }, { field: 'seats' });
  if (onlyOne.includes(post) && seats !== null && seats !== 1)
    reject('first-session.one-person-only', { post, seats }, { field: 'seats' });
  const { members } = session.committee;
  const outsider = fromCommittee.includes(post) && members ? persons.find((person) => !members.includes(person)) : null;
  if (outsider) reject('first-session.not-a-member', { person: outsider }, { field: 'elected' });
}

/** F19: derived from who was chair before; what a report asserts counts when either is unknown. */
function reElected({ data, source }: ElectPosts, previousChair: string | null): boolean | null {
  const chair = data.elected?.[0]?.person ?? null;
  if (chair !== null && previousChair !== null) return chair === previousChair;
  return source === null ? null : data.chairReElected;
}
