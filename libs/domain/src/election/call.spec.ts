import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CallElection, type CongressFacts, election } from './election.js';
import { appointed, called, congress, emptyHall, hall, regulation } from './election.past.js';

const { given } = specify(election);
const source = { title: 'Bài báo' };
const call = (
  of: Partial<CallElection['data']> = {},
  at: Partial<CongressFacts> = {},
  facts: Partial<CallElection['facts']> = {},
  more: { source?: { title: string } } = {},
): CallElection =>
  asked(
    'election.call',
    {
      congress: 'congress-1',
      body: 'executive_committee',
      delegateClass: null,
      seats: 3,
      structure: null,
      majorityBase: null,
      vote: 'vote-1',
      ...of,
    },
    {
      facts: {
        congress: { ...congress, ...at },
        isOpen: true,
        hall,
        vote: { topic: 'number', carried: true },
        allotted: null,
        ...facts,
      },
      ...more,
    },
  );
const xiii = (members: number | null) => ({ members, regulation: { ...regulation, ruleSet: 'RS_XIII' } as const });
const of2025 = (members: number) => ({ members, regulation: { ...regulation, ruleSet: 'RS_2025' } as const });

describe('call an election', () => {
  it('freezes the rules it will be held under', () =>
    given()
      .when(call())
      .thenHappened('ElectionCalled', {
        method: 'secret-ballot',
        rules: { majority: { value: { of: [1, 2] } }, majorityBase: { value: 'collected', mark: 'U' } },
      }));
  it('happens once', () => given(called()).when(call()).thenRejected('election.already-called'));
  it('does not follow an appointment', () => given(appointed).when(call()).thenRejected('election.already-called'));
  it('is not held where personnel is appointed', () =>
    given()
      .when(call({}, { personnelMode: 'APPOINTED' }))
      .thenRejected('election.personnel-appointed'));
  it('is held where only some are appointed', () =>
    given()
      .when(call({}, { personnelMode: 'MIXED' }))
      .thenHappened('ElectionCalled'));
  it('waits for the congress to open', () =>
    given()
      .when(call({}, {}, { isOpen: false }))
      .thenRejected('election.congress-not-open'));
  it('may be told afterwards, whatever is known of the sitting', () =>
    given()
      .when(call({}, { members: null }, { isOpen: null, vote: null }, { source }))
      .thenHappened('ElectionCalled'));
});

describe('the number to be elected', () => {
  it('has been voted (R71)', () =>
    given()
      .when(call({ vote: null }))
      .thenRejected('election.number-not-voted'));
  it('has been carried', () =>
    given()
      .when(call({}, {}, { vote: { topic: 'number', carried: false } }))
      .thenRejected('election.number-not-voted'));
  it('has been voted, and not another question', () =>
    given()
      .when(call({}, {}, { vote: { topic: 'other', carried: true } }))
      .thenRejected('election.number-not-voted', { topic: 'number', votedOn: 'other' }));
  it('is known to be carried, and not merely put to the vote', () =>
    given()
      .when(call({}, {}, { vote: { topic: 'number', carried: null } }))
      .thenRejected('election.number-not-voted'));
  it('needs no vote where no text asks for it, and says so', () =>
    given()
      .when(call({ vote: null }, xiii(100), { vote: null }))
      .thenHappened('ElectionCalled', {
        guards: [{}, {}, {}, { rule: 'R84', outcome: 'held' }, { rule: 'R71', mark: 'U', outcome: 'unknown' }],
      }));
  it('is one for the chair', () =>
    given()
      .when(call({ body: 'chair', seats: 2 }, { chairMode: 'DIRECT_AFTER' }))
      .thenRejected('election.seats-unfitting'));
  it('is within what the campaign allots to the delegation', () =>
    given()
      .when(call({ body: 'delegates_up', delegateClass: 'official', seats: 4 }, {}, { allotted: 3 }))
      .thenRejected('election.more-seats-than-allotted', { seats: 4, allotted: 3 }));
  it('may fill what the campaign allots', () =>
    given()
      .when(call({ body: 'delegates_up', delegateClass: 'official', seats: 3 }, {}, { allotted: 3 }))
      .thenHappened('ElectionCalled', { allotted: 3 }));
});

describe('the size of the committee', () => {
  it('is at most 11 for 150 to 499 members under RS_XIII', () =>
    given()
      .when(call({ seats: 11 }, xiii(499)))
      .thenHappened('ElectionCalled'));
  it('is not 12 for 499 members', () =>
    given()
      .when(call({ seats: 12 }, xiii(499)))
      .thenRejected('election.size-out-of-bracket'));
  it('may be 12 for 500 members', () =>
    given()
      .when(call({ seats: 12 }, xiii(500)))
      .thenHappened('ElectionCalled'));
  it('is exactly 3 below 30 members', () =>
    given()
      .when(call({ seats: 5 }, xiii(29)))
      .thenRejected('election.size-out-of-bracket'));
  it('is at least 3', () =>
    given()
      .when(call({ seats: 2 }, xiii(29)))
      .thenRejected('election.size-out-of-bracket'));
  it('is at most 9 for 150 members under RS_2025', () =>
    given()
      .when(call({ seats: 11 }, of2025(150)))
      .thenRejected('election.size-out-of-bracket'));
  it('may be a tenth more with the consent of the upper union', () => {
    given()
      .when(call({ seats: 12 }, { ...xiii(499), moreSeats: true }))
      .thenHappened('ElectionCalled', {
        guards: [{}, {}, {}, { rule: 'R84', outcome: 'excused', inputs: { limit: 12 } }, {}],
      });
    given()
      .when(call({ seats: 13 }, { ...xiii(499), moreSeats: true }))
      .thenRejected('election.size-out-of-bracket', { limit: 12, consent: true });
  });
  it('is no smaller for that consent', () =>
    given()
      .when(call({ seats: 2 }, { ...xiii(499), moreSeats: true }))
      .thenRejected('election.size-out-of-bracket'));
  it('goes by the kind of the unit', () => {
    const memberUnion = { unit: { kind: 'member_union', province: null } };
    given()
      .when(call({ seats: 15 }, { ...xiii(100), ...memberUnion }))
      .thenHappened('ElectionCalled');
    given()
      .when(call({ seats: 16 }, { ...xiii(100), ...memberUnion }))
      .thenRejected('election.size-out-of-bracket');
    given()
      .when(call({ seats: 33 }, { ...xiii(90_000), unit: { kind: 'sector_union', province: null } }))
      .thenHappened('ElectionCalled', { guards: [{}, {}, {}, { rule: 'R84', mark: 'U', outcome: 'unknown' }, {}] });
  });
  it('is unknown where no text gives the bracket', () =>
    given()
      .when(call({ seats: 11 }))
      .thenHappened('ElectionCalled', {
        guards: [{}, {}, {}, { rule: 'R84', mark: 'U', outcome: 'unknown' }, { rule: 'R71', outcome: 'held' }],
      }));
  it('needs the number of members where a bracket exists', () =>
    given()
      .when(call({}, xiii(null)))
      .thenRejected('election.size-out-of-bracket'));
});

describe('the base of the majority', () => {
  const silent = { regulation: { ...regulation, settings: {} } };
  it('has to be settled by somebody (R62)', () =>
    given().when(call({}, silent)).thenRejected('election.majority-base-unsettled'));
  it('may be settled by the congress', () =>
    given()
      .when(call({ majorityBase: 'valid' }, silent))
      .thenHappened('ElectionCalled', { rules: { majorityBase: { value: 'valid' } } }));
  it('is not settled a second time', () =>
    given()
      .when(call({ majorityBase: 'valid' }))
      .thenRejected('election.majority-base-settled'));
});

describe('which body is elected', () => {
  it('is the chair only where the congress elects the chair (R31)', () =>
    given()
      .when(call({ body: 'chair', seats: 1 }))
      .thenRejected('election.chair-not-elected-here'));
  it('is the chair where that is allowed', () =>
    given()
      .when(call({ body: 'chair', seats: 1 }, { chairMode: 'DIRECT_TOGETHER' }))
      .thenHappened('ElectionCalled'));
  it('has a class of delegates when it is a delegation', () =>
    given()
      .when(call({ body: 'delegates_up' }))
      .thenRejected('election.delegate-class-unfitting'));
  it('has no class of delegates when it is a committee', () =>
    given()
      .when(call({ delegateClass: 'official' }))
      .thenRejected('election.delegate-class-unfitting'));
});

describe('the order of the hall', () => {
  const settled = { ...regulation.settings, statusVoted: true };
  const delegates = { form: 'DELEGATES', members: 240, regulation: { ruleSet: 'RS_2025', settings: settled } } as const;
  const plenary = { ...delegates, form: 'PLENARY', members: 60 } as const;
  it('comes to the elections with its programme, its house rules and its delegates recognised (R52, R43)', () =>
    given()
      .when(call({}, delegates))
      .thenHappened('ElectionCalled', {
        guards: [{ rule: 'R60' }, { rule: 'R52', outcome: 'held' }, { rule: 'R43', outcome: 'held' }, {}, {}],
      }));
  it.each([{ programmeAdopted: false }, { houseRulesAdopted: false }])('waits for what is not adopted: %j', (missing) =>
    given()
      .when(call({}, delegates, { hall: { ...hall, ...missing } }))
      .thenRejected('election.programme-not-adopted', missing),
  );
  it('waits for the roll to be closed, by a vote on the status of the delegates', () => {
    given()
      .when(call({}, delegates, { hall: { ...hall, rollClosed: false } }))
      .thenRejected('election.roll-not-closed');
    given()
      .when(call({}, delegates, { hall: { ...hall, statusVoted: false } }))
      .thenRejected('election.roll-not-closed', { mustBeVoted: true });
  });
  it('has a plenary hear how the membership stands (R49)', () => {
    given()
      .when(call({}, plenary))
      .thenHappened('ElectionCalled', { guards: [{}, {}, { rule: 'R49', outcome: 'held' }, {}, {}] });
    given()
      .when(call({}, plenary, { hall: { ...hall, membershipReported: false } }))
      .thenRejected('election.membership-not-reported');
  });
  it('is unknown of a hall that is told of', () =>
    given()
      .when(call({}, delegates, { hall: emptyHall }, { source }))
      .thenHappened('ElectionCalled', {
        guards: [{ rule: 'R60' }, { rule: 'R52', outcome: 'unknown' }, { rule: 'R43', outcome: 'unknown' }, {}, {}],
      }));
  it('is unknown where no text at hand tells it', () =>
    given()
      .when(call({}, { regulation: { ruleSet: 'RS_XI', settings: regulation.settings } }, { hall: emptyHall }))
      .thenHappened('ElectionCalled', { guards: [{}, { outcome: 'unknown' }, { outcome: 'unknown' }, {}, {}] }));
});
