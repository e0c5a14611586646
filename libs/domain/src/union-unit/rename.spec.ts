import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type RenameUnit, unionUnit } from './union-unit.js';
import { article, details, registered, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const naming: RenameUnit['data'] = { name: 'Công đoàn cơ quan Sở', shortName: null, on: '2022-05-01', basis: null };
const rename: RenameUnit = asked('union-unit.rename', naming);

describe('rename a unit', () => {
  it('keeps the former name beside the new one', () =>
    given(registered)
      .when(rename)
      .then({ type: 'UnitRenamed', data: { ...naming, was: details.name, entry: 2 } }));
  it('stays quiet when the name is the same', () =>
    given(registered)
      .when(asked('union-unit.rename', { ...naming, name: details.name }))
      .thenNothingHappened());
  it('refuses to leave out the day', () =>
    given(registered)
      .when(asked('union-unit.rename', { ...naming, on: null }))
      .thenRejected('union-unit.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(registered)
      .when(asked('union-unit.rename', { ...naming, on: null }, { source: article }))
      .thenHappened('UnitRenamed', { on: null }));
  it('refuses a unit that is not registered', () => given().when(rename).thenRejected('union-unit.not-registered'));
  it('refuses a unit that was wound up', () =>
    given(registered, woundUp).when(rename).thenRejected('union-unit.wound-up'));
});
