import { meetingViews } from '#contracts/meeting';
import type { MeetingEvent } from '#domain/meeting';
import { projection } from '../../platform/views/projection.js';

/** The meetings of a unit; a regular one has many items, and only some belong to a congress (F06). */
export const meetings = projection(meetingViews.meetings, 1).on<MeetingEvent>({
  MeetingCalled: ({ id, unit, data: { dueOn, ...data } }) => ({
    id,
    unit,
    ...data,
    status: 'called',
    dueOn: dueOn?.value ?? null,
    dueOnKnown: dueOn?.known ?? null,
    heldOn: null,
    heldOnKnown: null,
    heldOnNote: null,
    summoned: null,
    present: null,
    items: 0,
    congresses: [],
    conclusion: null,
    outcome: null,
    unrecorded: [],
  }),
  AgendaSet: ({ data: { items } }, row) =>
    row && {
      ...row,
      items: items.length,
      congresses: [...new Set(items.flatMap(({ congress }) => congress ?? []))],
    },
  MeetingHeld: ({ data: { heldOn, partOfDay, summoned, present, chairedBy } }, row) =>
    row && {
      ...row,
      status: 'held',
      heldOn: heldOn?.value ?? null,
      heldOnKnown: heldOn?.known ?? null,
      heldOnNote: heldOn?.note ?? null,
      partOfDay: partOfDay ?? row.partOfDay,
      summoned,
      present,
      chair: chairedBy,
    },
  MeetingConcluded: ({ data }, row) => row && { ...row, ...data, status: 'concluded' },
});
