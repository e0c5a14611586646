import { reject } from '#decider';
import type { Meeting, MeetingState } from './meeting.js';

/** The meeting, until it is concluded. */
export function calledMeeting(state: MeetingState): Meeting {
  if (state.status === 'none') reject('meeting.not-called');
  if (state.status === 'concluded') reject('meeting.already-concluded');
  return state;
}

/** The meeting, once it is under way. */
export function heldMeeting(state: MeetingState): Meeting {
  const meeting = calledMeeting(state);
  if (meeting.status === 'called') reject('meeting.not-held');
  return meeting;
}
