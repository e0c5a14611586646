import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { credential, type RefuseDelegate } from './credential.js';
import { accredited, closed, minh, named, opened, refused, replaced } from './credential.past.js';

const { given } = specify(credential);
const refuse: RefuseDelegate = asked('credential.refuse', {
  person: 'lan',
  ground: 'disciplined',
  reason: 'Đang bị khiển trách',
});

describe('refuse a delegate', () => {
  it('records the ground and the reason (R44)', () => given(opened(), named()).when(refuse).then(refused()));
  it('may take an accreditation back', () => given(opened(), named(), accredited()).when(refuse).then(refused()));
  it('stays quiet the second time', () => given(opened(), named(), refused()).when(refuse).thenNothingHappened());
  it('refuses whoever is not on the roll', () => given(opened()).when(refuse).thenRejected('credential.not-on-roll'));
  it('refuses whoever has been replaced', () =>
    given(opened(), named(), named(minh), replaced).when(refuse).thenRejected('credential.already-replaced'));
  it('refuses when the roll is closed', () =>
    given(opened(), named(), closed(98, 90)).when(refuse).thenRejected('credential.roll-closed'));
});
