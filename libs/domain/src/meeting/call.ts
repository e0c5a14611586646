import { reject } from '#decider';
import type { CallMeeting, MeetingEvent, MeetingState } from './meeting.js';

/** Calls a meeting of the unit. One that a process asks for has no day yet: its chair sets it by holding it. */
export function callMeeting({ data, by, source }: CallMeeting, state: MeetingState): MeetingEvent[] {
  if (state.status !== 'none') reject('meeting.already-called');
  if (data.dueOn === null && !source && by.role !== 'system')
    reject('meeting.not-stated', { field: 'dueOn' }, { field: 'dueOn' });
  return [{ type: 'MeetingCalled', data }];
}
