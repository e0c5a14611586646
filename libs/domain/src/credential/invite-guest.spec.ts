import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CongressOfRoll, credential, type InviteGuest } from './credential.js';
import { article, invited, named, ofDelegates, opened, RS_XII } from './credential.past.js';

const { given } = specify(credential);
const invite = (person: string, congress: CongressOfRoll = ofDelegates(), more: object = {}): InviteGuest =>
  asked(
    'credential.invite-guest',
    { person, capacities: ['Phó Chủ tịch Liên đoàn', 'Chủ tịch Công đoàn Viên chức'], note: null },
    { facts: { congress }, ...more },
  );
const guests = (n: number) => Array.from({ length: n }, (_, i) => invited(`guest-${i}`, i + 1));

describe('invite a guest', () => {
  it('keeps every post the guest holds (F20)', () =>
    given(opened())
      .when(invite('ba'))
      .thenHappened('GuestInvited', {
        capacities: ['Phó Chủ tịch Liên đoàn', 'Chủ tịch Công đoàn Viên chức'],
        guests: 1,
      }));
  it('allows 14 guests for 98 convened (R28)', () =>
    given(opened(), ...guests(13))
      .when(invite('ba'))
      .thenHappened('GuestInvited', {
        guests: 14,
        guards: [{ rule: 'R28', inputs: { guests: 14, convened: 98, most: 14 } }],
      }));
  it('refuses the fifteenth', () =>
    given(opened(), ...guests(14))
      .when(invite('ba'))
      .thenRejected('credential.too-many-guests', { guests: 15, most: 14 }));
  it('allows 29 guests of a sector union', () => {
    const sector = ofDelegates({ unit: { kind: 'sector_union', province: null } });
    given(opened(sector), ...guests(28))
      .when(invite('ba', sector))
      .thenHappened('GuestInvited', { guards: [{ rule: 'R28', inputs: { most: 29 } }] });
    given(opened(sector), ...guests(29))
      .when(invite('ba', sector))
      .thenRejected('credential.too-many-guests', { most: 29 });
  });
  it('knows no limit under the twelfth charter', () =>
    given(opened(ofDelegates({ regulation: RS_XII })), ...guests(40))
      .when(invite('ba', ofDelegates({ regulation: RS_XII })))
      .thenHappened('GuestInvited', { guards: [{ mark: 'U', outcome: 'unknown' }] }));
  it('asks how many are convened before the first invitation', () => {
    const unknown = ofDelegates({ convened: null });
    given(opened(unknown)).when(invite('ba', unknown)).thenRejected('credential.convened-unknown');
    given(opened(unknown))
      .when(invite('ba', unknown, { source: article }))
      .thenHappened('GuestInvited');
  });
  it('stays quiet the second time', () => given(opened(), invited('ba')).when(invite('ba')).thenNothingHappened());
  it('refuses a delegate', () => given(opened(), named()).when(invite('lan')).thenRejected('credential.is-delegate'));
});
