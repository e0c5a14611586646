import { describe, expect, it } from '@jest/globals';
import { fold } from '#decider';
import { asked, specify } from '#decider/testing';
import { type RecordMembership, unionUnit } from './union-unit.js';
import { article, counted, counting, registered, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const record = (more: Partial<RecordMembership['data']> = {}): RecordMembership =>
  asked('union-unit.record-membership', { ...counting, ...more });

describe('record the membership', () => {
  it('counts the members on a day', () => given(registered).when(record()).then(counted));
  it('stays quiet when the same count is given again', () =>
    given(registered, counted).when(record()).thenNothingHappened());
  it('records moves even when the number stays the same', () =>
    given(registered, counted)
      .when(record({ movedIn: 2, movedOut: 2, reason: 'transferred' }))
      .thenHappened('MembershipRecorded', { movedIn: 2, entry: 3 }));
  it('refuses to leave out the number', () =>
    given(registered)
      .when(record({ members: null }))
      .thenRejected('union-unit.not-stated', { field: 'members' }));
  it('takes moves without numbers from a report', () =>
    given(registered)
      .when({ ...record({ members: null, asOf: null, note: 'Nhiều thay đổi' }), source: article })
      .thenHappened('MembershipRecorded', { members: null }));
  it('refuses a unit that was wound up', () =>
    given(registered, woundUp).when(record()).thenRejected('union-unit.wound-up'));
  it('does not let an earlier day that is recorded late hide a later one', () =>
    expect(
      fold(unionUnit, [
        registered,
        counted,
        { type: 'MembershipRecorded', data: { ...counting, members: 80, asOf: '2020-01-01', entry: 3 } },
      ]),
    ).toMatchObject({ members: { count: 98, asOf: '2023-01-01' } }));
});
