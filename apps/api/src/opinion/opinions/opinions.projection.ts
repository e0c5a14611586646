import { opinionViews } from '#contracts/opinion';
import type { OpinionEvent } from '#domain/opinion';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** What members and branches think of the drafts of others, one by one and summed up (F09). */
export const opinions = projection(opinionViews.opinions, 1).on<OpinionEvent>({
  OpinionRecorded: ({ id, unit, data, at }) => ({
    id,
    unit,
    ...data,
    status: 'recorded',
    sumsUp: 0,
    isNone: false,
    partOf: null,
    to: null,
    recordedOn: dayOf(at),
    sentOn: null,
  }),
  OpinionsConsolidated: {
    at: ({ id, data }) => [id, ...data.opinions],
    fold: ({ id, unit, data: { opinions: single, summary, ...about }, at }, row, of) => {
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
        partOf: null,
        to: null,
        recordedOn: dayOf(at),
        sentOn: null,
      };
    },
  },
  OpinionSentUp: {
    at: ({ id, data }) => [id, ...data.opinions],
    fold: ({ data, at }, row) => row && { ...row, status: 'sent', to: data.to, sentOn: dayOf(at) },
  },
});
