import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type MoveUnit, unionUnit } from './union-unit.js';
import { article, registered, upper, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const moving: MoveUnit['data'] = { parent: 'upper-2', parentKnown: 'stated', on: '2022-05-01', basis: null };
const move = (more: Partial<MoveUnit['data']> = {}, above: string[] = ['top-1']): MoveUnit =>
  asked('union-unit.move', { ...moving, ...more }, { facts: { parent: { ...upper, above } } });

describe('move a unit', () => {
  it('puts it under another upper union and keeps the former one', () =>
    given(registered)
      .when(move())
      .then({ type: 'UnitMoved', data: { ...moving, was: 'upper-1', entry: 2 } }));
  it('stays quiet when it already stands there', () =>
    given(registered)
      .when(move({ parent: 'upper-1' }))
      .thenNothingHappened());
  it('refuses a parent that stands below the unit itself', () =>
    given(registered)
      .when(move({}, ['stream-1', 'top-1']))
      .thenRejected('union-unit.parent-stands-below'));
  it('refuses the unit as its own parent', () =>
    given(registered)
      .when(move({ parent: 'stream-1' }))
      .thenRejected('union-unit.parent-stands-below'));
  it('refuses to leave out the day', () =>
    given(registered)
      .when(move({ on: null }))
      .thenRejected('union-unit.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(registered)
      .when({ ...move({ on: null }), source: article })
      .thenHappened('UnitMoved', { on: null }));
  it('refuses a unit that was wound up', () =>
    given(registered, woundUp).when(move()).thenRejected('union-unit.wound-up'));
});
