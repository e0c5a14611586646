import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type SplitUnit, unionUnit } from './union-unit.js';
import { registered, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const splitting: SplitUnit['data'] = {
  into: [{ unit: 'new-1', name: 'Công đoàn Văn phòng' }],
  continues: true,
  on: '2022-05-01',
  basis: null,
};
const split = (more: Partial<SplitUnit['data']> = {}): SplitUnit =>
  asked('union-unit.split', { ...splitting, ...more }, { facts: { regulation: { ruleSet: 'RS_XIII', settings: {} } } });

describe('split a unit', () => {
  it('records what came out of it; the new units inherit its terms', () =>
    given(registered)
      .when(split())
      .thenHappened('UnitSplit', {
        ...splitting,
        terms: 'inherited',
        guards: [{ rule: 'R12', ruleSet: 'RS_XIII', mark: 'T', inputs: { ordinal: 'inherits' }, outcome: 'held' }],
        entry: 2,
      }));
  it('refuses to split off the unit itself', () =>
    given(registered)
      .when(split({ into: [{ unit: 'stream-1', name: 'Chính nó' }] }))
      .thenRejected('union-unit.split-into-itself'));
  it('refuses the same part twice', () =>
    given(registered)
      .when(split({ into: [...splitting.into, ...splitting.into] }))
      .thenRejected('union-unit.body-twice'));
  it('refuses to leave out the day', () =>
    given(registered)
      .when(split({ on: null }))
      .thenRejected('union-unit.not-stated', { field: 'on' }));
  it('refuses a unit that was wound up', () =>
    given(registered, woundUp).when(split()).thenRejected('union-unit.wound-up'));
});
