import type { Role } from '#contracts';
import type { CampaignEvent } from '#domain/campaign';
import { defineJob } from '../../platform/jobs/job.js';
import { notify } from '../../platform/jobs/notices.js';
import { remindBefore } from '../../platform/jobs/remind.js';

type Reminder = { campaign: string; dueOn: string; level: string | null; branch: string | null };

const DAYS_BEFORE = [30, 7];
const branchOfficers: readonly Role[] = ['branch_chair', 'branch_editor'];

/** The officers of the branches that a campaign's deadline is for are reminded before it; a moved deadline moves the reminder. */
export const whenDeadlineNearsRemind = defineJob<CampaignEvent, Reminder>({
  name: 'when-deadline-nears-remind',
  later: {
    CampaignAllocated: (event) =>
      event.data.deadlines.flatMap(({ level, dueOn }) =>
        remindBefore(event, `${event.id}|${level}`, DAYS_BEFORE, { campaign: event.id, dueOn, level, branch: null }),
      ),
    DeadlineMoved: (event) => {
      const { key, dueOn, level, branch } = event.data;
      return remindBefore(event, `${event.id}|${key}`, DAYS_BEFORE, { campaign: event.id, dueOn, level, branch });
    },
  },
  async run({ campaign, dueOn, level, branch }, context) {
    const data = { campaign, dueOn };
    if (branch) {
      await notify(context, { to: { unit: branch, roles: branchOfficers }, kind: 'deadline-near', data });
    } else if (level) {
      await notify(context, {
        to: { below: context.unit, kind: level, roles: branchOfficers },
        kind: 'deadline-near',
        data,
      });
    }
    await notify(context, { to: { unit: context.unit, roles: ['upper_officer'] }, kind: 'deadline-near', data });
  },
});
