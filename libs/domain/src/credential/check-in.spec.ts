import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, fold } from '#decider';
import { asked, specify } from '#decider/testing';
import { type CheckIn, type CredentialEvent, credential } from './credential.js';
import { arrived, closed, invited, minh, named, ofMembers, opened, refused, replaced } from './credential.past.js';
import { countOf } from './roll.js';

const { given } = specify(credential);
const checkIn = (person = 'lan'): CheckIn => asked('credential.check-in', { person });

describe('check in', () => {
  it('counts an official delegate as present', () =>
    given(opened(), named())
      .when(checkIn())
      .then(arrived('lan', 1, 'delegate')));
  it('counts any member at a plenary', () =>
    given(opened(ofMembers), arrived('hoa')).when(checkIn()).then(arrived('lan', 2)));
  it('stays quiet when the card is read twice', () =>
    given(opened(ofMembers), arrived('lan')).when(checkIn()).thenNothingHappened());
  it('refuses an alternate without a seat', () =>
    given(opened(), named(minh)).when(checkIn('minh')).thenRejected('credential.alternate-has-no-seat'));
  it('refuses whoever is not on the roll of delegates', () =>
    given(opened()).when(checkIn()).thenRejected('credential.not-on-roll'));
  it('refuses whoever was refused', () =>
    given(opened(), named(), refused()).when(checkIn()).thenRejected('credential.was-refused'));
  it('refuses whoever has been replaced', () =>
    given(opened(), named(), named(minh), replaced).when(checkIn()).thenRejected('credential.already-replaced'));
  it('does not count guests', () =>
    given(opened(ofMembers), invited('lan')).when(checkIn()).thenRejected('credential.is-guest'));
  it('refuses when the roll is closed', () =>
    given(opened(), named(), closed(98, 90)).when(checkIn()).thenRejected('credential.roll-closed'));

  it('counts every person once, in whatever order and however often the cards are read', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 80 }), (cards) => {
        let past: readonly CredentialEvent[] = [opened(ofMembers)];
        for (const card of cards)
          past = [...past, ...decide(credential, checkIn(`person-${card}`), fold(credential, past))];
        expect(countOf(fold(credential, past), null)?.present ?? 0).toBe(new Set(cards).size);
      }),
    ));
});
