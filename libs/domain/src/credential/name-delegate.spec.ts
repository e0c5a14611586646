import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CongressOfRoll, credential, type NameDelegate } from './credential.js';
import {
  allotted,
  article,
  invited,
  lan,
  minh,
  named,
  ofDelegates,
  ofMembers,
  opened,
  refused,
  replaced,
} from './credential.past.js';

const { given } = specify(credential);
const name = (delegate = lan, congress: CongressOfRoll = ofDelegates(), more: object = {}): NameDelegate =>
  asked('credential.name-delegate', delegate, { facts: { congress }, ...more });

describe('name a delegate', () => {
  it('puts somebody elected below on the roll, within the quota', () =>
    given(opened(), allotted(1))
      .when(name())
      .thenHappened('DelegateNamed', { ...lan, officials: 1 }));
  it('refuses one more than the quota of the sub-unit', () =>
    given(opened(), allotted(1), named())
      .when(name({ ...lan, person: 'hoa' }))
      .thenRejected('credential.quota-full', { allotted: 1, taken: 1 }));
  it('keeps alternates in a quota of their own (R47)', () =>
    given(opened(), allotted(1, 1), named())
      .when(name(minh))
      .thenHappened('DelegateNamed', { delegateClass: 'alternate' }));
  it('frees the seat of a delegate who was refused', () =>
    given(opened(), allotted(1), named(), refused())
      .when(name({ ...lan, person: 'hoa' }))
      .thenHappened('DelegateNamed', { person: 'hoa', officials: 1 }));
  it('needs no quota for members of the sitting committee (R45)', () =>
    given(opened())
      .when(name({ ...lan, origin: 'sitting-committee', subUnit: null }))
      .thenHappened('DelegateNamed'));
  it('refuses an elected delegate without a sub-unit', () =>
    given(opened())
      .when(name({ ...lan, subUnit: null }))
      .thenRejected('credential.sub-unit-missing'));
  it('refuses an appointed alternate', () =>
    given(opened())
      .when(name({ ...minh, origin: 'appointed' }))
      .thenRejected('credential.alternates-are-elected'));
  it('stays quiet the second time', () => given(opened(), allotted(1), named()).when(name()).thenNothingHappened());
  it('refuses to name as alternate whoever is official', () =>
    given(opened(), allotted(1), named())
      .when(name({ ...minh, person: 'lan' }))
      .thenRejected('credential.already-on-roll'));
  it('refuses whoever was replaced or refused', () => {
    given(opened(), allotted(2), named(), named(minh), replaced)
      .when(name())
      .thenRejected('credential.already-on-roll');
    given(opened(), allotted(2), named(), refused()).when(name()).thenRejected('credential.already-on-roll');
  });
  it('refuses a guest', () => given(opened(), invited('lan')).when(name()).thenRejected('credential.is-guest'));
  it('refuses at a plenary', () =>
    given(opened(ofMembers)).when(name(lan, ofMembers)).thenRejected('credential.plenary-has-no-delegates'));
  it('refuses more officials than the table allows (R40)', () => {
    const tight = ofDelegates({
      regulation: { ruleSet: 'RS_XII', settings: { delegatesAtMost: [{ from: 0, value: 1 }] } },
    });
    given(opened(tight), allotted(2), named())
      .when(name({ ...lan, person: 'hoa' }, tight))
      .thenRejected('credential.too-many-delegates', { officials: 2, most: 1 });
  });
  it('takes a delegate from a report without knowing the quota', () =>
    given(opened())
      .when(name(lan, ofDelegates(), { source: article }))
      .thenHappened('DelegateNamed'));
  it('refuses before the roll is open', () => given().when(name()).thenRejected('credential.roll-not-open'));
});
