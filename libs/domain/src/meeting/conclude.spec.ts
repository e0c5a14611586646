import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConcludeMeeting, meeting } from './meeting.js';
import { called, concluded, held, planned, reviewed } from './meeting.past.js';

const { given } = specify(meeting);
const conclude = (conclusion = 'Chuẩn bị kỹ'): ConcludeMeeting =>
  asked('meeting.conclude', { conclusion, outcome: 'Nhất trí cao' });

describe('conclude a meeting', () => {
  it('keeps the conclusion, and names the items of which nothing was written', () =>
    given(called, planned, held, reviewed).when(conclude()).then(concluded));
  it('stays quiet the second time', () =>
    given(called, planned, held, reviewed, concluded).when(conclude()).thenNothingHappened());
  it('refuses another conclusion afterwards', () =>
    given(called, planned, held, reviewed, concluded).when(conclude('Khác')).thenRejected('meeting.already-concluded'));
  it('refuses before the meeting is held', () =>
    given(called, planned).when(conclude()).thenRejected('meeting.not-held'));
  it('refuses a meeting without an agenda', () =>
    given(called, held).when(conclude()).thenRejected('meeting.no-agenda'));
  it('refuses a meeting that nobody called', () => given().when(conclude()).thenRejected('meeting.not-called'));
});
