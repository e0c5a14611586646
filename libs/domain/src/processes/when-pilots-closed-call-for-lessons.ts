import type { Process } from '#decider';
import type { CongressEvent } from '../congress/index.js';

/** A pilot congress is over: the upper union that runs the campaign gets its lessons-learned meeting to hold (F05). */
export const whenPilotsClosedCallForLessons: Process<CongressEvent> = {
  name: 'when-pilots-closed-call-for-lessons',
  on: {
    CongressHeld({ data: { pilot, campaignUnit, unitName }, source }) {
      if (!pilot || campaignUnit === null || source !== null) return [];
      const title = `Họp rút kinh nghiệm đại hội điểm ${unitName}`.slice(0, 300);
      return [{ type: 'meeting.call', data: { unit: campaignUnit, kind: 'lessons-learned', title } }];
    },
  },
};
