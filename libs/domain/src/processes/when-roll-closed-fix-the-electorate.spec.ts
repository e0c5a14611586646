import { describe, expect, it } from '@jest/globals';
import { recorded } from './processes.past.js';
import { whenRollClosedFixTheElectorate as process } from './when-roll-closed-fix-the-electorate.js';

describe('when the roll is closed, fix the electorate', () => {
  it('tells the congress how many may vote', () => {
    const data = {
      congress: 'congress-1',
      convened: 98,
      present: 90,
      official: 98,
      appointed: null,
      alternate: 3,
      refused: 0,
      statusVotes: null,
      report: null,
      heard: null,
      guards: [],
    };
    expect(process.on.RollClosed?.(recorded({ type: 'RollClosed', data }))).toEqual([
      {
        type: 'congress.fix-electorate',
        data: { congress: 'congress-1', convened: 98, present: 90, official: 98 },
      },
    ]);
  });
});
