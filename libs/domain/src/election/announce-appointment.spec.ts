import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AnnounceAppointment, election, type PersonnelMode } from './election.js';
import { appointed, called, congress } from './election.past.js';

const { given } = specify(election);
const announce = (
  of: Partial<AnnounceAppointment['data']> = {},
  personnelMode: PersonnelMode | null = 'APPOINTED',
  more: { source?: { title: string } } = {},
  of2025: Partial<typeof congress> = {},
): AnnounceAppointment =>
  asked(
    'election.announce-appointment',
    {
      congress: 'congress-1',
      body: 'executive_committee',
      delegateClass: null,
      number: null,
      persons: ['An', 'Bình', 'Chi'],
      decisionNumber: '12/QĐ',
      decidedOn: '2025-08-01',
      ...of,
    },
    { facts: { congress: { ...congress, personnelMode, ...of2025 } }, ...more },
  );
const source = { title: 'Bài báo' };

describe('announce an appointment (R03)', () => {
  it('names whom the upper union has appointed, by which decision', () =>
    given()
      .when(announce())
      .thenHappened('AppointmentAnnounced', { number: 3, decisionNumber: '12/QĐ', decidedOn: '2025-08-01' }));
  it('rests on the unit being new, merged or split', () => {
    const under2025 = { regulation: { ruleSet: 'RS_2025', settings: {} } } as const;
    given()
      .when(announce({}, 'APPOINTED', {}, { ...under2025, restructured: true }))
      .thenHappened('AppointmentAnnounced', {
        guards: [{ rule: 'R03', inputs: { personnelMode: 'APPOINTED', restructured: true }, outcome: 'held' }],
      });
    given()
      .when(announce({}, 'APPOINTED', {}, { ...under2025, restructured: false }))
      .thenHappened('AppointmentAnnounced', { guards: [{ outcome: 'excused' }] });
    given()
      .when(announce({}, 'APPOINTED', {}, { ...under2025, restructured: null }))
      .thenHappened('AppointmentAnnounced', { guards: [{ outcome: 'unknown' }] });
  });
  it('may fill one body where the others are elected', () =>
    given().when(announce({}, 'MIXED')).thenHappened('AppointmentAnnounced'));
  it('is not made where people are elected', () =>
    given().when(announce({}, 'ELECTED')).thenRejected('election.personnel-elected'));
  it('is made once', () => given(appointed).when(announce()).thenRejected('election.already-appointed'));
  it('does not replace an election that was called', () =>
    given(called()).when(announce()).thenRejected('election.already-called'));
  it('names the decision', () =>
    given()
      .when(announce({ decisionNumber: null }))
      .thenRejected('election.decision-missing'));
  it('names its day', () =>
    given()
      .when(announce({ decidedOn: null }))
      .thenRejected('election.decision-missing'));
  it('names the people', () =>
    given()
      .when(announce({ persons: null }))
      .thenRejected('election.persons-missing'));
  it('names nobody twice', () =>
    given()
      .when(announce({ persons: ['An', 'An'] }))
      .thenRejected('election.persons-repeat'));
  it('counts the people it names', () =>
    given()
      .when(announce({ number: 4 }))
      .thenRejected('election.number-unfitting'));
  it('gives the class of delegates', () =>
    given()
      .when(announce({ body: 'delegates_up' }))
      .thenRejected('election.delegate-class-unfitting'));
  it('may be told without names, numbers or decision', () =>
    given()
      .when(announce({ persons: null, decisionNumber: null, decidedOn: null }, null, { source }))
      .thenHappened('AppointmentAnnounced', { number: null, persons: null }));
});
