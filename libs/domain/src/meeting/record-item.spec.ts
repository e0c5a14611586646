import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { meeting, type RecordItem } from './meeting.js';
import { called, concluded, held, planned, reviewed } from './meeting.past.js';

const { given } = specify(meeting);
const record = (item = 2, summary = 'Thống nhất dự thảo'): RecordItem =>
  asked('meeting.record-item', { item, summary, outcome: 'Nhất trí cao' });

describe('record an item', () => {
  it('keeps its outcome in words, beside the congress it belongs to', () =>
    given(called, planned, held).when(record()).then(reviewed));
  it('corrects what was written before', () =>
    given(called, planned, held, reviewed)
      .when(record(2, 'Thống nhất, sửa mục III'))
      .thenHappened('AgendaItemRecorded', { summary: 'Thống nhất, sửa mục III' }));
  it('stays quiet when the same is written again', () =>
    given(called, planned, held, reviewed).when(record()).thenNothingHappened());
  it('refuses what is not on the agenda', () =>
    given(called, planned, held).when(record(7)).thenRejected('meeting.not-on-the-agenda', { item: 7 }));
  it('refuses before the meeting is held', () =>
    given(called, planned).when(record()).thenRejected('meeting.not-held'));
  it('refuses after the meeting is concluded', () =>
    given(called, planned, held, concluded).when(record()).thenRejected('meeting.already-concluded'));
});
