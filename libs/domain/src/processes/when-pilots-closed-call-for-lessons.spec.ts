import { describe, expect, it } from '@jest/globals';
import { article, recorded } from './processes.past.js';
import { whenPilotsClosedCallForLessons as process } from './when-pilots-closed-call-for-lessons.js';

const held = (of: { pilot?: boolean; campaignUnit?: string | null } = {}) => ({
  type: 'CongressHeld' as const,
  data: {
    heldOn: { value: '2023-02-17', known: 'stated' as const },
    unitName: 'Công đoàn Sở Nội vụ',
    campaign: 'campaign-1',
    pilot: true,
    personnelMode: 'ELECTED' as const,
    campaignUnit: 'unit-9' as string | null,
    ...of,
  },
});

describe('when a pilot is closed, call for its lessons', () => {
  it('calls the meeting at the upper union', () =>
    expect(process.on.CongressHeld?.(recorded(held()))).toEqual([
      {
        type: 'meeting.call',
        data: expect.objectContaining({ unit: 'unit-9', kind: 'lessons-learned' }),
      },
    ]));
  it('calls none for the others, without a campaign, or because of a report', () => {
    expect(process.on.CongressHeld?.(recorded(held({ pilot: false })))).toEqual([]);
    expect(process.on.CongressHeld?.(recorded(held({ campaignUnit: null })))).toEqual([]);
    expect(process.on.CongressHeld?.(recorded(held(), { source: article }))).toEqual([]);
  });
});
