import { petitionViews } from '#contracts/petition';
import type { PetitionEvent } from '#domain/petition';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

const WAITING = {
  addressee: null,
  to: null,
  answer: null,
  answeredBy: null,
  capacity: null,
  atCongress: null,
  outcome: null,
  forwardedOn: null,
  answeredOn: null,
  closedOn: null,
} as const;

type Passed = { readonly id: string; readonly data: { readonly petitions: readonly string[] } };
/** What happens to a summary happens to the petitions in it. */
const withThoseInIt = ({ id, data }: Passed) => [id, ...data.petitions];

/** What members ask for, who has it now, and what became of it (F10). */
export const petitions = projection(petitionViews.petitions, 2).on<PetitionEvent>({
  PetitionRaised: ({ id, unit, data, at }) => ({
    id,
    unit,
    ...data,
    status: 'raised',
    sumsUp: 0,
    isNone: false,
    partOf: null,
    ...WAITING,
    raisedOn: dayOf(at),
  }),
  PetitionsConsolidated: {
    at: withThoseInIt,
    fold: ({ id, unit, data: { petitions: single, summary, isNone = false, ...about }, at }, row, of) => {
      if (of !== id) return row && { ...row, partOf: id };
      return {
        id,
        unit,
        ...about,
        meeting: null,
        text: summary,
        status: 'consolidated',
        person: null,
        group: null,
        sumsUp: single.length,
        isNone,
        partOf: null,
        ...WAITING,
        raisedOn: dayOf(at),
      };
    },
  },
  PetitionForwarded: {
    at: withThoseInIt,
    fold: ({ data, at }, row) =>
      row && { ...row, status: 'forwarded', addressee: data.addressee, to: data.to, forwardedOn: dayOf(at) },
  },
  PetitionAnswered: {
    at: withThoseInIt,
    fold: ({ data, at }, row) =>
      row && {
        ...row,
        status: 'answered',
        answer: data.text,
        answeredBy: data.answeredBy,
        capacity: data.capacity,
        atCongress: data.atCongress,
        answeredOn: dayOf(at),
      },
  },
  PetitionClosed: {
    at: withThoseInIt,
    fold: ({ data, at }, row) => row && { ...row, status: 'closed', outcome: data.outcome, closedOn: dayOf(at) },
  },
});
