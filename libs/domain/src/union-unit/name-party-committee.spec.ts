import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type NamePartyCommittee, unionUnit } from './union-unit.js';
import { registered, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const name = (exists: boolean | null, called: string | null): NamePartyCommittee =>
  asked('union-unit.name-party-committee', { exists, name: called });

describe('name the Party committee of the same level', () => {
  it('records its name', () =>
    given(registered)
      .when(name(true, 'Đảng ủy Sở'))
      .then({ type: 'PartyCommitteeNamed', data: { exists: true, name: 'Đảng ủy Sở' } }));
  it('records that there is none', () =>
    given(registered)
      .when(name(false, null))
      .then({ type: 'PartyCommitteeNamed', data: { exists: false, name: null } }));
  it('stays quiet when nothing is new', () => given(registered).when(name(null, null)).thenNothingHappened());
  it('refuses a name for a committee that does not exist', () =>
    given(registered).when(name(false, 'Đảng ủy Sở')).thenRejected('union-unit.party-committee-contradicts'));
  it('refuses a unit that was wound up', () =>
    given(registered, woundUp).when(name(false, null)).thenRejected('union-unit.wound-up'));
});
