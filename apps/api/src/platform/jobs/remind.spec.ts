import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '#decider';
import { remindBefore, remindNoMore } from './remind.js';

const recorded = { recordedAt: '2027-03-01T00:00:00.000Z' } as Recorded;

describe('reminders before a day', () => {
  it('come at eight in the morning of Việt Nam, so many days before', () => {
    expect(remindBefore(recorded, 'task', [7, 1], { dueOn: '2027-03-20' })).toEqual([
      { key: 'task|7', dueAt: '2027-03-13T01:00:00.000Z', payload: { dueOn: '2027-03-20' } },
      { key: 'task|1', dueAt: '2027-03-19T01:00:00.000Z', payload: { dueOn: '2027-03-20' } },
    ]);
  });

  it('do not come for what was told afterwards', () => {
    expect(remindBefore(recorded, 'task', [1], { dueOn: '2023-03-20' })).toMatchObject([{ dueAt: null }]);
  });

  it('are called off under the same key', () => {
    expect(remindNoMore('task', [7], {})).toEqual([{ key: 'task|7', dueAt: null, payload: {} }]);
  });
});
