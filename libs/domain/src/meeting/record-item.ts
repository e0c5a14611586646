import { reject } from '#decider';
import { heldMeeting } from './called-meeting.js';
import type { MeetingEvent, MeetingState, RecordItem } from './meeting.js';

/** Writes down what was said on one item and how it ended. Written again, it is corrected. */
export function recordItem({ data }: RecordItem, state: MeetingState): MeetingEvent[] {
  const meeting = heldMeeting(state);
  const item = meeting.items.find((each) => each.item === data.item);
  if (!item) reject('meeting.not-on-the-agenda', { item: data.item }, { field: 'item' });
  const before = meeting.records.find((record) => record.item === data.item);
  if (before?.summary === data.summary && before.outcome === data.outcome) return [];
  const { title, kind, congress } = item;
  return [{ type: 'AgendaItemRecorded', data: { ...data, title, kind, congress } }];
}
