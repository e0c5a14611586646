import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type RegisterUnit, unionUnit } from './union-unit.js';
import { details, registered, upper } from './union-unit.past.js';

const { given } = specify(unionUnit);
const register = (more: Partial<RegisterUnit['data']> = {}, parent: RegisterUnit['facts']['parent'] = upper) =>
  asked('union-unit.register', { ...details, ...more }, { facts: { parent } });

describe('register a unit', () => {
  it('enters it under its upper union', () => given().when(register()).then(registered));
  it('takes a unit whose upper union nobody has named', () =>
    given()
      .when(register({ parent: null, parentKnown: 'unknown' }, null))
      .thenHappened('UnitRegistered', { parent: null, parentKnown: 'unknown' }));
  it('lets the confederation stand under nobody', () =>
    given()
      .when(register({ parent: null, kind: 'confederation' }, null))
      .thenHappened('UnitRegistered', { parent: null }));
  it('refuses any other unit without an upper union', () =>
    given()
      .when(register({ parent: null }, null))
      .thenRejected('union-unit.parent-missing'));
  it('refuses a parent that is given and called unknown', () =>
    given()
      .when(register({ parentKnown: 'unknown' }))
      .thenRejected('union-unit.parent-known-after-all'));
  it('refuses an upper union that is not registered', () =>
    given().when(register({}, null)).thenRejected('union-unit.parent-not-found'));
  it('refuses an upper union that was wound up', () =>
    given()
      .when(register({}, { ...upper, status: 'wound-up' }))
      .thenRejected('union-unit.parent-wound-up'));
  it('refuses a named Party committee that does not exist', () =>
    given()
      .when(register({ partyCommittee: { exists: false, name: 'Đảng ủy Sở' } }))
      .thenRejected('union-unit.party-committee-contradicts'));
  it('refuses to enter the same unit twice', () =>
    given(registered).when(register()).thenRejected('union-unit.already-registered'));
});
