import { describe, expect, it } from '@jest/globals';
import { type RowVersion, settersOf } from './setters.js';

describe('why a figure is what it is', () => {
  it('is told by the events that changed it, the newest first', () => {
    const versions = [
      version(9, { present: 66 }),
      version(7, { present: 66, place: 'A' }),
      version(3, { present: 60 }),
    ];
    expect(settersOf(versions, 'present').map(({ since }) => since)).toEqual([7, 3]);
  });

  it('is told by no event while nobody has said anything', () => {
    expect(settersOf([version(3, { present: null }), version(1, {})], 'present')).toEqual([]);
  });

  it('is told by the event that took it back', () => {
    const versions = [version(5, { present: null }), version(3, { present: 60 })];
    expect(settersOf(versions, 'present').map(({ since }) => since)).toEqual([5, 3]);
  });
});

function version(since: number, row: object): RowVersion {
  return { since, until: null, type: null, recordedAt: null, row: { id: 'a', ...row } };
}
