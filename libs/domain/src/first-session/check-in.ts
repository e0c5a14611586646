import { reject } from '#decider';
import { atLeast, guard } from '../regulation/index.js';
import type { CheckIn, FirstSessionEvent, FirstSessionState } from './first-session.js';
import { citing } from './rules.js';

/** Counts who of the committee is there. The texts at hand give a quorum for congresses only; it is taken here as practice. */
export function checkIn({ data, source }: CheckIn, state: FirstSessionState): FirstSessionEvent[] {
  if (state.status === 'none') reject('first-session.not-convened');
  if (state.status === 'closed') reject('first-session.already-closed');
  const { committee, rules, congress } = state;
  const { persons } = data;
  if (persons && new Set(persons).size !== persons.length)
    reject('first-session.persons-repeat', {}, { field: 'persons' });
  const outsider = committee.members && persons?.find((person) => !committee.members?.includes(person));
  if (outsider) reject('first-session.not-a-member', { person: outsider }, { field: 'persons' });
  const present = data.present ?? persons?.length ?? null;
  if (persons && present !== persons.length)
    reject('first-session.number-unfitting', { number: present, persons: persons.length }, { field: 'present' });
  const { size } = committee;
  if (present !== null && size !== null && present > size)
    reject('first-session.more-present-than-members', { present, size }, { field: 'present' });
  const { quorum } = rules;
  const needed = size === null || quorum.value === null ? null : atLeast(quorum.value, size);
  const enough = guard({
    ...citing(quorum),
    mark: 'G',
    inputs: { present, size, ratio: quorum.value, needed },
    holds: present === null || needed === null ? null : present >= needed,
    otherwise: 'first-session.no-quorum',
    field: 'present',
    reported: source !== null,
  });
  return [{ type: 'CommitteeCheckedIn', data: { congress, present, persons, size, guards: [enough] } }];
}
