import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type MergeUnits, unionUnit } from './union-unit.js';
import { article, merged, merging, registered, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const regulation = { ruleSet: 'RS_XIII', settings: {} } as const;
const merge = (more: Partial<MergeUnits['data']> = {}, predecessors = ['old-1']): MergeUnits =>
  asked('union-unit.merge', { ...merging, ...more }, { facts: { predecessors, regulation } });

describe('merge units', () => {
  it('records units and mere names as predecessors, and begins with a first term under a new name', () =>
    given(registered)
      .when(merge())
      .thenHappened('UnitsMerged', {
        ...merging,
        terms: 'first',
        entry: 2,
        guards: [
          {
            rule: 'R12',
            ruleSet: 'RS_XIII',
            mark: 'T',
            inputs: { naming: 'new-name', terms: 'first', ordinal: 'first-term' },
            outcome: 'held',
          },
        ],
      }));
  it('does not tell the numbering where the rules in force are silent or not known', () => {
    const under = (rules: MergeUnits['facts']['regulation']) => ({
      ...merge(),
      facts: { predecessors: ['old-1'], regulation: rules },
    });
    given(registered)
      .when(under({ ruleSet: 'RS_XII', settings: {} }))
      .thenHappened('UnitsMerged', { guards: [{ rule: 'R12', mark: 'U', outcome: 'unknown' }] });
    given(registered).when(under(null)).thenHappened('UnitsMerged', { guards: [] });
  });
  it('continues the terms of the union whose name is kept', () =>
    given(registered)
      .when(merge({ naming: 'keeps-name' }))
      .thenHappened('UnitsMerged', { terms: 'continued', guards: [{ inputs: { ordinal: 'continues' } }] }));
  it('leaves day and naming unknown when a report leaves them out', () =>
    given(registered)
      .when({ ...merge({ naming: 'unknown', on: null }), source: article })
      .thenHappened('UnitsMerged', { terms: 'unknown', on: null }));
  it('stays quiet when these predecessors are known', () =>
    given(registered, merged).when(merge()).thenNothingHappened());
  it('refuses to guess how the name was chosen', () =>
    given(registered)
      .when(merge({ naming: 'unknown' }))
      .thenRejected('union-unit.naming-unknown'));
  it('refuses to leave out the day', () =>
    given(registered)
      .when(merge({ on: null }))
      .thenRejected('union-unit.not-stated', { field: 'on' }));
  it('refuses a predecessor that is not registered', () =>
    given(registered).when(merge({}, [])).thenRejected('union-unit.predecessor-not-found'));
  it('refuses the unit as its own predecessor', () =>
    given(registered)
      .when(merge({ from: [{ unit: 'stream-1', name: 'Chính nó' }] }))
      .thenRejected('union-unit.merged-with-itself'));
  it('refuses the same predecessor twice', () =>
    given(registered)
      .when(merge({ from: [...merging.from, ...merging.from] }))
      .thenRejected('union-unit.body-twice'));
  it('refuses a unit that was wound up', () =>
    given(registered, woundUp).when(merge()).thenRejected('union-unit.wound-up'));
});
