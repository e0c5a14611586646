import { reject } from '#decider';
import { calledMeeting } from './called-meeting.js';
import type { HoldMeeting, MeetingEvent, MeetingState } from './meeting.js';

/** Records that the meeting took place: when, who chaired it, how many of those summoned were there. */
export function holdMeeting({ data, source }: HoldMeeting, state: MeetingState): MeetingEvent[] {
  const meeting = calledMeeting(state);
  if (meeting.status === 'held') reject('meeting.already-held');
  const held = { ...data, chairedBy: data.chairedBy ?? meeting.chair };
  if (!source) {
    for (const field of ['heldOn', 'summoned', 'present', 'chairedBy'] as const) {
      if (held[field] === null) reject('meeting.not-stated', { field }, { field });
    }
  }
  const { summoned, present } = held;
  if (summoned !== null && present !== null && present > summoned) {
    reject('meeting.more-present-than-summoned', { present, summoned }, { field: 'present' });
  }
  return [{ type: 'MeetingHeld', data: held }];
}
