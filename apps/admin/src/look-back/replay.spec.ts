import { describe, expect, it } from '@jest/globals';
import { daysOf, eventShownAt, stagesOf, stepFrom } from './replay.js';

describe('a replay', () => {
  it('tells together what happened in one stage', () => {
    const versions = [
      { since: 7, row: { status: 'held' } },
      { since: 3, row: { status: 'planned' } },
    ];
    const stages = stagesOf([event(3), event(5), event(7), event(9)], versions);
    expect(stages.map(({ status, events }) => [status, events.length])).toEqual([
      ['planned', 2],
      ['held', 2],
    ]);
  });

  it('counts the days on which nothing happened', () => {
    const days = daysOf([event(1, '2023-03-01'), event(2, '2023-03-01'), event(3, '2023-03-10')], (at) =>
      at.slice(0, 10),
    );
    expect(days.map(({ day, idle, events }) => [day, idle, events.length])).toEqual([
      ['2023-03-01', 0, 2],
      ['2023-03-10', 8, 1],
    ]);
  });

  it('steps back from now to the last event, and on from the last to nowhere', () => {
    expect(stepFrom([3, 5, 9], null, -1)).toBe(9);
    expect(stepFrom([3, 5, 9], 9, 1)).toBeUndefined();
    expect(stepFrom([3, 5, 9], 6, -1)).toBe(5);
    expect(stepFrom([3, 5, 9], 6, 1)).toBe(9);
    expect(stepFrom([3, 5, 9], 3, -1)).toBeUndefined();
  });

  it('shows at a moment the last event that was recorded by then', () => {
    const events = [event(3, '2023-03-01'), event(5, '2023-03-05')];
    expect(eventShownAt(events, '4')?.position).toBe(3);
    expect(eventShownAt(events, '2023-03-05T07:00:00.000Z')?.position).toBe(5);
    expect(eventShownAt(events, '2')).toBeUndefined();
    expect(eventShownAt(events, undefined)).toBeUndefined();
  });
});

function event(position: number, day = '2023-03-01') {
  const at = `${day}T01:00:00.000Z`;
  return { position, at, recordedAt: at };
}
