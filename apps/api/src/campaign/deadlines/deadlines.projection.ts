import { campaignViews } from '#contracts/campaign';
import type { CampaignEvent } from '#domain/campaign';
import { projection } from '../../platform/views/projection.js';

/** By when each level holds its congresses; a branch may have a day of its own. */
export const deadlines = projection(campaignViews.deadlines, 1).on<CampaignEvent>({
  CampaignAllocated: {
    at: ({ id, data }) => data.deadlines.map(({ level }) => `${id}:${level}`),
    fold: ({ id, unit, data }, row, key) => {
      const set = data.deadlines.find(({ level }) => key === `${id}:${level}`);
      return (
        set && {
          id: key,
          unit,
          campaign: id,
          level: set.level,
          branch: null,
          dueOn: set.dueOn,
          was: row && row.dueOn !== set.dueOn ? row.dueOn : null,
          reason: null,
        }
      );
    },
  },
  DeadlineMoved: {
    at: ({ id, data }) => `${id}:${data.key}`,
    fold: ({ id, unit, data: { level, branch, dueOn, was, reason } }, _, key) => ({
      id: key,
      unit,
      campaign: id,
      level,
      branch,
      dueOn,
      was,
      reason,
    }),
  },
});
