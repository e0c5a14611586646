import { electionViews } from '#contracts/election';
import type { ElectionEvent } from '#domain/election';
import { projection } from '../../platform/views/projection.js';

/** Who sits on a body now: those elected once the election is closed, and those appointed. */
export const electedMembers = projection(electionViews['elected-members'], 1).on<ElectionEvent>({
  ElectionClosed: {
    at: ({ id, data }) => data.elected.map(({ person }) => `${id}:${person}`),
    fold: ({ id, unit, data: { congress, body, delegateClass, elected } }, _, key) => {
      const member = elected.find(({ person }) => key === `${id}:${person}`);
      return (
        member && {
          id: key,
          unit,
          election: id,
          congress,
          body,
          delegateClass,
          ...member,
          appointed: false,
          decisionNumber: null,
        }
      );
    },
  },
  AppointmentAnnounced: {
    at: ({ id, data }) => (data.persons ?? []).map((person) => `${id}:${person}`),
    fold: ({ id, unit, data: { congress, body, delegateClass, persons, decisionNumber } }, _, key) => {
      const person = persons?.find((one) => key === `${id}:${one}`);
      if (person === undefined) return undefined;
      return {
        id: key,
        unit,
        election: id,
        congress,
        body,
        delegateClass,
        person,
        votes: null,
        round: null,
        appointed: true,
        decisionNumber,
      };
    },
  },
});
