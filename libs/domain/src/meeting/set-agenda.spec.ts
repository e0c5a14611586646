import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AgendaItem, meeting, type SetAgenda } from './meeting.js';
import { called, concluded, held, ordinary, planned, review, reviewed } from './meeting.past.js';

const { given } = specify(meeting);
const set = (...items: AgendaItem[]): SetAgenda => asked('meeting.set-agenda', { items });

describe('set the agenda', () => {
  it('lets only some items belong to the congress', () => given(called).when(set(ordinary, review)).then(planned));
  it('says which items are dropped when it is set anew', () =>
    given(called, planned)
      .when(set(ordinary))
      .then({ type: 'AgendaSet', data: { items: [ordinary], dropped: [2] } }));
  it('stays quiet when it is the same', () => given(called, planned).when(set(ordinary, review)).thenNothingHappened());
  it('may grow while the meeting is under way', () =>
    given(called, planned, held)
      .when(set(ordinary, review, { ...ordinary, item: 3 }))
      .thenHappened('AgendaSet', { dropped: [] }));
  it('refuses a number twice', () =>
    given(called)
      .when(set(ordinary, { ...review, item: 1 }))
      .thenRejected('meeting.item-twice'));
  it('refuses to drop an item that was dealt with', () =>
    given(called, planned, held, reviewed)
      .when(set(ordinary))
      .thenRejected('meeting.item-already-recorded', { items: [2] }));
  it('refuses a meeting that nobody called', () => given().when(set(ordinary)).thenRejected('meeting.not-called'));
  it('refuses a meeting that is concluded', () =>
    given(called, planned, held, concluded).when(set(ordinary)).thenRejected('meeting.already-concluded'));
});
