import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CloseFirstSession, firstSession } from './first-session.js';
import { checkedIn, closed, convened, posted, source, standing, unnamed } from './first-session.past.js';

const { given } = specify(firstSession);
const close = (closedOn: string | null = '2025-11-11', more: { source?: { title: string } } = {}): CloseFirstSession =>
  asked('first-session.close', { minutes: null, closedOn }, { facts: { stored: true }, ...more });
const past = [convened(), checkedIn()];

describe('close the first session', () => {
  it('ends it when chair and standing committee are elected', () =>
    given(...past, posted(), standing)
      .when(close())
      .thenHappened('FirstSessionClosed', { closedOn: '2025-11-11' }));
  it('needs a chair', () =>
    given(...past, standing)
      .when(close())
      .thenRejected('first-session.chair-not-elected'));
  it('needs none where the congress has elected the chair', () =>
    given(convened({ chairMode: 'DIRECT_AFTER' }), checkedIn(), standing)
      .when(close())
      .thenHappened('FirstSessionClosed'));
  it('needs a standing committee in a committee of nine or more (R80)', () =>
    given(...past, posted())
      .when(close())
      .thenRejected('first-session.standing-committee-not-elected', { size: 11 }));
  it('needs none in a smaller one', () =>
    given(convened({ committee: { size: 8, members: null } }), checkedIn(8, 8), posted())
      .when(close())
      .thenHappened('FirstSessionClosed'));
  it('needs its day', () =>
    given(...past, posted(), standing)
      .when(close(null))
      .thenRejected('first-session.day-missing'));
  it('may be told of without any of it', () =>
    given(convened({ committee: unnamed }), checkedIn(null, null))
      .when(close(null, { source }))
      .thenHappened('FirstSessionClosed', { closedOn: null }));
  it('may be told of a large committee whose standing committee nobody mentions', () =>
    given(...past)
      .when(close(null, { source }))
      .thenHappened('FirstSessionClosed', { guards: [{ rule: 'R80', outcome: 'unknown' }] }));
  it('needs its minutes there when they are named', () =>
    given(...past, posted(), standing)
      .when({ ...close(), facts: { stored: false } })
      .thenRejected('first-session.minutes-not-uploaded'));
  it('happens once', () =>
    given(...past, closed)
      .when(close())
      .thenNothingHappened());
  it('needs a session', () => given().when(close()).thenRejected('first-session.not-convened'));
  it('needs people', () => given(convened()).when(close()).thenRejected('first-session.nobody-checked-in'));
});
