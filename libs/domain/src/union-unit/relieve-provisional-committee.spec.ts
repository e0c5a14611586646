import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type RelieveProvisionalCommittee, unionUnit } from './union-unit.js';
import { provisional, registered, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const relieving: RelieveProvisionalCommittee['data'] = {
  reason: 'committee-elected',
  on: '2023-03-31',
  congress: 'congress-1',
  note: null,
};
const relieve = (more: Partial<RelieveProvisionalCommittee['data']> = {}): RelieveProvisionalCommittee =>
  asked('union-unit.relieve-provisional-committee', { ...relieving, ...more });

describe('relieve a provisional committee', () => {
  it('ends it when a congress has elected one', () =>
    given(registered, provisional)
      .when(relieve())
      .then({ type: 'ProvisionalCommitteeRelieved', data: { ...relieving, entry: 3 } }));
  it('refuses when none sits', () =>
    given(registered).when(relieve()).thenRejected('union-unit.no-provisional-committee'));
  it('refuses to leave out the day', () =>
    given(registered, provisional)
      .when(relieve({ on: null }))
      .thenRejected('union-unit.not-stated', { field: 'on' }));
  it('refuses a unit that was wound up', () =>
    given(registered, woundUp).when(relieve()).thenRejected('union-unit.wound-up'));
});
