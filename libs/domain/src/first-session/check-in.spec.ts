import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CheckIn, firstSession } from './first-session.js';
import { closed, convened, members, source, unnamed } from './first-session.past.js';

const { given } = specify(firstSession);
const checkIn = (data: Partial<CheckIn['data']>, more: { source?: { title: string } } = {}): CheckIn =>
  asked('first-session.check-in', { present: null, persons: null, ...data }, more);

describe('check in', () => {
  it('counts who is there', () =>
    given(convened())
      .when(checkIn({ persons: members }))
      .thenHappened('CommitteeCheckedIn', { present: 11, size: 11 }));
  it('takes the number alone', () =>
    given(convened())
      .when(checkIn({ present: 8 }))
      .thenHappened('CommitteeCheckedIn', { present: 8 }));
  it('needs two thirds of the committee, which is practice only', () =>
    given(convened())
      .when(checkIn({ present: 7 }))
      .thenRejected('first-session.no-quorum', { needed: 8 }));
  it('needs a number', () => given(convened()).when(checkIn({})).thenRejected('first-session.no-quorum'));
  it('may be told of without one', () =>
    given(convened({ committee: unnamed }))
      .when(checkIn({}, { source }))
      .thenHappened('CommitteeCheckedIn', { present: null }));
  it('counts nobody from outside', () =>
    given(convened())
      .when(checkIn({ persons: ['Xuân'] }))
      .thenRejected('first-session.not-a-member'));
  it('counts nobody twice', () =>
    given(convened())
      .when(checkIn({ persons: ['An', 'An'] }))
      .thenRejected('first-session.persons-repeat'));
  it('counts whom it names', () =>
    given(convened())
      .when(checkIn({ present: 10, persons: members }))
      .thenRejected('first-session.number-unfitting'));
  it('counts no more than there are', () =>
    given(convened())
      .when(checkIn({ present: 12 }))
      .thenRejected('first-session.more-present-than-members'));
  it('needs a session', () =>
    given()
      .when(checkIn({ present: 11 }))
      .thenRejected('first-session.not-convened'));
  it('ends with it', () =>
    given(convened(), closed)
      .when(checkIn({ present: 11 }))
      .thenRejected('first-session.already-closed'));
});
