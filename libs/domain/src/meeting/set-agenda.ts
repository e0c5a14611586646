import { reject } from '#decider';
import { calledMeeting } from './called-meeting.js';
import type { AgendaItem, MeetingEvent, MeetingState, SetAgenda } from './meeting.js';

/** Sets the agenda, or sets it anew: each item says which congress it belongs to, if any (F06). */
export function setAgenda({ data }: SetAgenda, state: MeetingState): MeetingEvent[] {
  const meeting = calledMeeting(state);
  const numbers = data.items.map(({ item }) => item);
  if (new Set(numbers).size < numbers.length) reject('meeting.item-twice', {}, { field: 'items' });
  const dropped = meeting.items.map(({ item }) => item).filter((item) => !numbers.includes(item));
  const recorded = dropped.filter((item) => meeting.records.some((record) => record.item === item));
  if (recorded.length > 0) reject('meeting.item-already-recorded', { items: recorded }, { field: 'items' });
  if (dropped.length === 0 && isSame(meeting.items, data.items)) return [];
  return [{ type: 'AgendaSet', data: { items: data.items, dropped } }];
}

function isSame(before: readonly AgendaItem[], after: readonly AgendaItem[]): boolean {
  return (
    before.length === after.length &&
    after.every((item, i) => {
      const was = before[i];
      return (
        was?.item === item.item && was.title === item.title && was.kind === item.kind && was.congress === item.congress
      );
    })
  );
}
