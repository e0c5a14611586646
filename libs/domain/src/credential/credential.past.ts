import type { Source } from '#decider';
import type { Regulation } from '../regulation/index.js';
import type { CongressOfRoll, CredentialEvent, NameDelegate, Tally } from './credential.js';

/** Named pasts for specs. */
export const RS_2025: Regulation = { ruleSet: 'RS_2025', settings: {} };
export const RS_XII: Regulation = { ruleSet: 'RS_XII', settings: {} };

export const article: Source = { title: 'Bài báo về đại hội', publishedOn: '2023-03-14' };

/** A delegates' congress of 300 members that convenes 98. */
export const ofDelegates = (more: Partial<NonNullable<CongressOfRoll>> = {}): NonNullable<CongressOfRoll> => ({
  id: 'congress-1',
  unit: { kind: 'grassroots_union', province: null },
  form: 'DELEGATES',
  members: 300,
  convened: 98,
  regulation: RS_2025,
  moreDelegates: false,
  ...more,
});
/** A plenary of 32 members. */
export const ofMembers: CongressOfRoll = ofDelegates({ form: 'PLENARY', members: 32, convened: null });

export const opened = (congress: CongressOfRoll = ofDelegates()): CredentialEvent => {
  if (!congress) throw new Error('a roll belongs to a congress');
  const { id, form, members, convened, regulation } = congress;
  return { type: 'RollOpened', data: { congress: id, form, members, convened, regulation } };
};
export const allotted = (official: number, alternate = 1): CredentialEvent => ({
  type: 'SeatsAllotted',
  data: { congress: 'congress-1', subUnit: 'group-1', official, alternate, allotted: official, guards: [] },
});
export const lan: NameDelegate['data'] = {
  person: 'lan',
  delegateClass: 'official',
  origin: 'elected',
  subUnit: 'group-1',
  note: null,
};
export const minh: NameDelegate['data'] = { ...lan, person: 'minh', delegateClass: 'alternate' };
const tally = (of: Partial<Tally>): Tally => ({
  official: 0,
  appointed: 0,
  alternate: 0,
  refused: 0,
  present: 0,
  ...of,
});
export const named = (delegate: NameDelegate['data'] = lan): CredentialEvent => ({
  type: 'DelegateNamed',
  data: { ...delegate, congress: 'congress-1', officials: 1, tally: tally({ official: 1 }), guards: [] },
});
export const accredited = (person = 'lan'): CredentialEvent => ({
  type: 'DelegateAccredited',
  data: { person, note: null, tally: tally({ official: 1 }), guards: [] },
});
export const refused = (person = 'lan'): CredentialEvent => ({
  type: 'DelegateRefused',
  data: { person, ground: 'disciplined', reason: 'Đang bị khiển trách', tally: tally({ refused: 1 }) },
});
export const replaced: CredentialEvent = {
  type: 'DelegateReplaced',
  data: { person: 'lan', alternate: 'minh', reason: 'Ốm', tally: tally({ official: 1 }), guards: [] },
};
export const arrived = (person: string, present = 1, as: 'delegate' | 'member' = 'member'): CredentialEvent => ({
  type: 'ParticipantCheckedIn',
  data: { congress: 'congress-1', person, as, present },
});
export const closed = (convened: number | null, present: number | null): CredentialEvent => ({
  type: 'RollClosed',
  data: {
    congress: 'congress-1',
    convened,
    present,
    official: null,
    appointed: null,
    alternate: null,
    refused: 0,
    statusVotes: null,
    report: null,
    heard: null,
    guards: [],
  },
});
export const invited = (person: string, guests = 1): CredentialEvent => ({
  type: 'GuestInvited',
  data: { congress: 'congress-1', person, capacities: ['Chủ tịch'], note: null, guests, guards: [] },
});
