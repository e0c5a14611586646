import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CongressOfRoll, credential, type OpenRoll } from './credential.js';
import { ofDelegates, opened } from './credential.past.js';

const { given } = specify(credential);
const open = (congress: CongressOfRoll = ofDelegates(), roll: string | null = null): OpenRoll =>
  asked('credential.open-roll', { congress: 'congress-1' }, { facts: { congress, roll } });

describe('open the roll', () => {
  it('begins it with the form, the numbers and the rules of the congress', () => given().when(open()).then(opened()));
  it('refuses a second time', () => given(opened()).when(open()).thenRejected('credential.roll-already-open'));
  it('refuses a second roll for one congress', () =>
    given().when(open(ofDelegates(), 'stream-2')).thenRejected('credential.roll-already-open', { roll: 'stream-2' }));
  it('refuses a congress that does not exist', () =>
    given().when(open(null)).thenRejected('credential.no-such-congress'));
});
