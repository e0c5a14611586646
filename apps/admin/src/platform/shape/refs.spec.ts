import { describe, expect, it } from '@jest/globals';
import { features } from '#contracts';
import { vocabulary } from '#vocabulary';
import { viewOfEvent } from './refs.js';

const id = '5c1f6c0e-6f0e-4d53-9a51-2f0b6a0c1d2e';

describe('the view that an event is of', () => {
  it.each([
    ['target', 'TargetSet', 'targets'],
    ['target', 'FundRecorded', 'funds'],
    ['directive', 'DirectiveIssued', 'directives'],
    ['directive', 'DirectiveAcknowledged', 'disseminations'],
    ['first-session', 'SessionConvened', 'first-sessions'],
  ])('of %s: %s is of a row of %s', (feature, type, view) => {
    expect(viewOfEvent({ stream: `${feature}-${id}`, type })).toBe(view);
  });

  it('is named by events that there are', () => {
    const known: readonly string[] = Object.values(vocabulary).flatMap(({ events }) => Object.keys(events));
    const named = features.flatMap(({ views }) => Object.values(views).flatMap(({ of = [] }) => of));
    expect(named.filter((type) => !known.includes(type))).toEqual([]);
    expect(named).not.toHaveLength(0);
  });
});
