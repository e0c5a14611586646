import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type HoldMeeting, meeting } from './meeting.js';
import { article, called, calling, held, holding } from './meeting.past.js';

const { given } = specify(meeting);
const hold = (more: Partial<HoldMeeting['data']> = {}): HoldMeeting => asked('meeting.hold', { ...holding, ...more });

describe('hold a meeting', () => {
  it('records day, chair and attendance', () => given(called).when(hold()).then(held));
  it('takes the chair it was called with', () =>
    given(called)
      .when(hold({ chairedBy: null }))
      .thenHappened('MeetingHeld', { chairedBy: 'person-1' }));
  it('refuses more people than were summoned', () =>
    given(called)
      .when(hold({ present: 10 }))
      .thenRejected('meeting.more-present-than-summoned', { present: 10, summoned: 9 }));
  it('refuses to leave out the attendance', () =>
    given(called)
      .when(hold({ present: null }))
      .thenRejected('meeting.not-stated', { field: 'present' }));
  it('refuses a meeting without a chair', () =>
    given({ type: 'MeetingCalled', data: { ...calling, chair: null } })
      .when(hold({ chairedBy: null }))
      .thenRejected('meeting.not-stated', { field: 'chairedBy' }));
  it('takes an unknown attendance from a report', () =>
    given(called)
      .when({ ...hold({ present: null, summoned: null }), source: article })
      .thenHappened('MeetingHeld', { present: null, summoned: null }));
  it('refuses to hold it twice', () => given(called, held).when(hold()).thenRejected('meeting.already-held'));
  it('refuses a meeting that nobody called', () => given().when(hold()).thenRejected('meeting.not-called'));
});
