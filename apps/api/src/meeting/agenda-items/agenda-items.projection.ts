import { meetingViews } from '#contracts/meeting';
import type { MeetingEvent } from '#domain/meeting';
import { projection } from '../../platform/views/projection.js';

/** What each meeting has on its agenda, and what was said on it. */
export const agendaItems = projection(meetingViews['agenda-items'], 1).on<MeetingEvent>({
  AgendaSet: {
    at: ({ id, data }) => [...data.items.map(({ item }) => `${id}:${item}`), ...data.dropped.map((n) => `${id}:${n}`)],
    fold: ({ id, unit, data }, row, key) => {
      const item = data.items.find((each) => key === `${id}:${each.item}`);
      if (!item) return null;
      const record = row ?? { summary: null, outcome: null, recorded: false };
      return { ...record, id: key, unit, meeting: id, ...item };
    },
  },
  AgendaItemRecorded: {
    at: ({ id, data }) => `${id}:${data.item}`,
    fold: ({ data: { summary, outcome } }, row) => row && { ...row, summary, outcome, recorded: true },
  },
});
