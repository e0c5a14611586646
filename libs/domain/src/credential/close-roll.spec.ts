import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CloseRoll, type CongressOfRoll, credential } from './credential.js';
import {
  accredited,
  arrived,
  article,
  closed,
  lan,
  minh,
  named,
  ofDelegates,
  ofMembers,
  opened,
  RS_2025,
  RS_XII,
  refused,
} from './credential.past.js';

const { given } = specify(credential);
const close = (
  of: Partial<CloseRoll['data']> = {},
  congress: CongressOfRoll = ofDelegates(),
  more: object = {},
): CloseRoll =>
  asked(
    'credential.close-roll',
    { convened: null, present: null, statusVotes: null, report: null, ...of },
    { facts: { congress }, ...more },
  );
const votes = (yes: number, against = 0, abstain = 0) => ({ for: yes, against, abstain });
const xii = ofDelegates({ regulation: RS_XII });
const one = ofDelegates({ convened: 1 });
const ofThree = ofDelegates({ form: 'PLENARY', members: 3, convened: 3 });

describe('close the roll', () => {
  it('fixes who is present out of those convened', () =>
    given(opened())
      .when(close({ present: 90, statusVotes: votes(90), report: 'Đủ tư cách' }))
      .thenHappened('RollClosed', { convened: 98, present: 90, heard: 'credentials-report' }));
  it('counts those who checked in', () =>
    given(opened(ofThree), arrived('lan', 1), arrived('hoa', 2))
      .when(close({}, ofThree))
      .thenHappened('RollClosed', { convened: 3, present: 2, official: null }));
  it('refuses a hand count that differs from the check-in', () =>
    given(opened(ofMembers), arrived('lan'))
      .when(close({ present: 30 }, ofMembers))
      .thenRejected('credential.present-differs', { stated: 30, checkedIn: 1 }));
  it('refuses more present than convened', () =>
    given(opened(ofMembers))
      .when(close({ present: 33 }, ofMembers))
      .thenRejected('credential.more-present-than-convened', { present: 33, convened: 32 }));
  it('allows everybody convened to be present', () =>
    given(opened(ofMembers))
      .when(close({ present: 32 }, ofMembers))
      .thenHappened('RollClosed', { present: 32 }));
  it('refuses another base of the quorum than those who were convened', () => {
    given(opened())
      .when(close({ convened: 90, present: 90, statusVotes: votes(90) }))
      .thenRejected('credential.convened-differs', { stated: 90, convened: 98 });
    given(opened())
      .when(close({ convened: 98, present: 90, statusVotes: votes(90) }))
      .thenHappened('RollClosed', { convened: 98 });
  });
  it('takes the base that a report tells, and the one that is stated where nothing else tells it', () => {
    given(opened())
      .when(close({ convened: 90, present: 90 }, ofDelegates(), { source: article }))
      .thenHappened('RollClosed', { convened: 90 });
    const unknown = ofDelegates({ form: 'PLENARY', members: null, convened: null });
    given(opened(unknown))
      .when(close({ convened: 32, present: 30 }, unknown))
      .thenHappened('RollClosed', { convened: 32 });
  });
  it('counts the quorum again without those excluded (R50)', () => {
    const three = ofDelegates({ convened: 3 });
    const arrivals = [
      opened(three),
      named(),
      named({ ...lan, person: 'tam' }),
      accredited(),
      arrived('lan', 1, 'delegate'),
      arrived('tam', 2, 'delegate'),
    ];
    given(...arrivals, accredited('tam'))
      .when(close({ statusVotes: votes(2) }, three))
      .thenHappened('RollClosed', {
        present: 2,
        guards: [{}, {}, { rule: 'R51', inputs: { present: 2, convened: 3, needed: 2, refused: 0 }, outcome: 'held' }],
      });
    given(...arrivals, refused('tam'))
      .when(close({ statusVotes: votes(1) }, three))
      .thenRejected('credential.no-quorum', { present: 1, convened: 3, needed: 2, refused: 1 });
  });
  it('refuses unknown numbers when it happens here and now', () => {
    given(opened(ofMembers)).when(close({}, ofMembers)).thenRejected('credential.present-unknown');
    const unknown = ofDelegates({ form: 'PLENARY', members: null, convened: null });
    given(opened(unknown))
      .when(close({ present: 30 }, unknown))
      .thenRejected('credential.convened-unknown');
  });
  it('lets a report leave the numbers out', () =>
    given(opened(ofDelegates({ form: null, members: null, convened: null })))
      .when(close({}, ofDelegates({ form: null, members: null, convened: null }), { source: article }))
      .thenHappened('RollClosed', {
        convened: null,
        present: null,
        heard: null,
        guards: [{ rule: 'R51', outcome: 'unknown' }],
      }));
  it('hears a membership report at a plenary (R49)', () =>
    given(opened(ofMembers))
      .when(close({ present: 30, report: 'Đoàn viên dự đông đủ' }, ofMembers))
      .thenHappened('RollClosed', { heard: 'membership-report' }));
  it('wants the status of delegates voted (R43)', () => {
    given(opened(xii))
      .when(close({ present: 90 }, xii))
      .thenRejected('credential.status-not-voted');
    given(opened(xii))
      .when(close({ present: 90, statusVotes: votes(85, 3, 2) }, xii))
      .thenHappened('RollClosed', { guards: [{ rule: 'R42' }, { rule: 'R43', mark: 'T', outcome: 'held' }, {}] });
  });
  it('refuses a status vote that half of those present, or fewer, carry', () => {
    given(opened(xii))
      .when(close({ present: 90, statusVotes: votes(45, 45) }, xii))
      .thenRejected('credential.status-not-recognised');
    given(opened(xii))
      .when(close({ present: 90, statusVotes: votes(46, 44) }, xii))
      .thenHappened('RollClosed');
  });
  it('refuses more votes than people', () =>
    given(opened(xii))
      .when(close({ present: 90, statusVotes: votes(88, 2, 1) }, xii))
      .thenRejected('credential.more-votes-than-present', { cast: 91, present: 90 }));
  it('refuses while official delegates are unchecked', () =>
    given(opened(), named())
      .when(close({ present: 90 }))
      .thenRejected('credential.delegates-unchecked', { unchecked: 1 }));
  it('counts official, alternate and refused delegates apart', () =>
    given(opened(), named(), accredited(), named(minh), named({ ...lan, person: 'tam' }), refused('tam'))
      .when(close({ present: 1, statusVotes: votes(1) }, one))
      .thenHappened('RollClosed', { official: 1, alternate: 1, refused: 1 }));
  it('refuses too many appointed delegates (R42)', () =>
    given(opened(), named({ ...lan, origin: 'appointed' }), accredited())
      .when(close({ present: 1, statusVotes: votes(1) }))
      .thenRejected('credential.too-many-appointed', { appointed: 1, official: 1, most: 0 }));
  it('lets a campaign settle how many may be appointed below the sector level', () => {
    const settled = ofDelegates({ regulation: { ...RS_2025, settings: { appointedShare: { of: [1, 1] } } } });
    given(opened(settled), named({ ...lan, origin: 'appointed' }), accredited())
      .when(close({ present: 1, statusVotes: votes(1) }, settled))
      .thenHappened('RollClosed', { guards: [{ rule: 'R42', mark: 'I', outcome: 'held' }, {}] });
  });
  it('takes the share from the text at the sector level, whatever a campaign settles', () => {
    const sector = ofDelegates({
      unit: { kind: 'sector_union', province: null },
      regulation: { ...RS_2025, settings: { appointedShare: { of: [1, 1] } } },
    });
    given(opened(sector), named({ ...lan, origin: 'appointed' }), accredited())
      .when(close({ present: 1, statusVotes: votes(1) }, sector))
      .thenRejected('credential.too-many-appointed', { most: 0 });
  });
  it('refuses to close twice', () =>
    given(opened(), closed(98, 90))
      .when(close({ present: 90 }))
      .thenRejected('credential.roll-closed'));
});
