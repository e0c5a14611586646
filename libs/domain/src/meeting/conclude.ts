import { reject } from '#decider';
import { heldMeeting } from './called-meeting.js';
import type { ConcludeMeeting, MeetingEvent, MeetingState } from './meeting.js';

/** Ends the meeting with its chair's conclusion. Concluding it again in the same words is nothing new. */
export function concludeMeeting({ data }: ConcludeMeeting, state: MeetingState): MeetingEvent[] {
  if (state.status === 'concluded' && state.conclusion === data.conclusion) return [];
  const meeting = heldMeeting(state);
  if (meeting.items.length === 0) reject('meeting.no-agenda');
  const unrecorded = meeting.items
    .map(({ item }) => item)
    .filter((item) => !meeting.records.some((record) => record.item === item));
  return [{ type: 'MeetingConcluded', data: { conclusion: data.conclusion, outcome: data.outcome, unrecorded } }];
}
