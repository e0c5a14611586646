import { reject } from '#decider';
import type { CallMeeting, MeetingEvent, MeetingState } from './meeting.js';

/** Calls a meeting of the unit. */
export function callMeeting({ data, source }: CallMeeting, state: MeetingState): MeetingEvent[] {
  if (state.status !== 'none') reject('meeting.already-called');
  if (data.dueOn === null && !source) reject('meeting.not-stated', { field: 'dueOn' }, { field: 'dueOn' });
  return [{ type: 'MeetingCalled', data }];
}
