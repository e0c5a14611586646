import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CallMeeting, meeting } from './meeting.js';
import { article, called, calling } from './meeting.past.js';

const { given } = specify(meeting);
const call: CallMeeting = asked('meeting.call', calling);

describe('call a meeting', () => {
  it('says what kind it is and when', () => given().when(call).then(called));
  it('refuses to leave out the day', () =>
    given()
      .when(asked('meeting.call', { ...calling, dueOn: null }))
      .thenRejected('meeting.not-stated', { field: 'dueOn' }));
  it('leaves the day open when a process asks for the meeting', () =>
    given()
      .when(asked('meeting.call', { ...calling, dueOn: null }, { by: { role: 'system' } }))
      .thenHappened('MeetingCalled', { dueOn: null }));
  it('takes an unknown day from a report', () =>
    given()
      .when(asked('meeting.call', { ...calling, dueOn: null }, { source: article }))
      .thenHappened('MeetingCalled', { dueOn: null }));
  it('refuses to call it twice', () => given(called).when(call).thenRejected('meeting.already-called'));
});
