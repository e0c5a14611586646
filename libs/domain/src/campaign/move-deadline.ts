import { reject } from '#decider';
import { branchBelow } from './branch-below.js';
import type { CampaignEvent, CampaignState, MoveDeadline } from './campaign.js';
import { issuedCampaign } from './running.js';

/** Moves the day of a whole level, or gives one branch a day of its own. */
export function moveDeadline({ data, facts }: MoveDeadline, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  const key = data.branch ?? data.level;
  if (key === null || (data.branch !== null && data.level !== null)) {
    reject('campaign.deadline-of-whom', {}, { field: 'level' });
  }
  if (data.branch !== null) branchBelow(data.branch, facts.branch);
  const was = campaign.deadlines[key] ?? null;
  if (data.level !== null && was === null) reject('campaign.no-deadline', { level: data.level }, { field: 'level' });
  if (was === data.dueOn) return [];
  return [{ type: 'DeadlineMoved', data: { ...data, key, was } }];
}
