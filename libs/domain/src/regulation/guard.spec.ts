import { describe, expect, it } from '@jest/globals';
import { Rejection } from '#decider';
import { type Guard, guard } from './guard.js';

const asked: Guard = {
  rule: 'R51',
  ruleSet: 'RS_XII',
  mark: 'G',
  inputs: { present: 65, needed: 66 },
  holds: false,
  otherwise: 'sitting.no-quorum',
  field: 'present',
};

describe('a guard', () => {
  it('refuses by its rule, and says how sure that rule is', () => {
    const refused = new Rejection(
      'sitting.no-quorum',
      { present: 65, needed: 66 },
      { rule: 'R51', ruleSet: 'RS_XII', mark: 'G' },
      'present',
    );
    expect(() => guard(asked)).toThrow(refused);
    expect(refusalOf(asked)).toEqual(refused);
  });

  it.each([
    [{ holds: true }, 'held'],
    [{ excused: true }, 'excused'],
    [{ holds: null, reported: true }, 'unknown'],
    [{ holds: true, excused: true }, 'held'],
  ] as const)('with %j is kept as %s', (of, outcome) => expect(guard({ ...asked, ...of }).outcome).toBe(outcome));

  it('does not let a broken rule through because the act is reported', () =>
    expect(refusalOf({ ...asked, reported: true })).toBeInstanceOf(Rejection));

  it('does not take what cannot be told for held', () =>
    expect(refusalOf({ ...asked, holds: null })).toBeInstanceOf(Rejection));
});

function refusalOf(broken: Guard): unknown {
  try {
    return guard(broken);
  } catch (refusal) {
    return refusal;
  }
}
