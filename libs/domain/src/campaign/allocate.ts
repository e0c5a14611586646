import { reject } from '#decider';
import type { Allocate, CampaignEvent, CampaignState } from './campaign.js';
import { issuedCampaign } from './running.js';

/** Shares out the delegates to the upper congress, branch by branch, and sets the day for each level. */
export function allocate({ data, facts, source }: Allocate, state: CampaignState): CampaignEvent[] {
  issuedCampaign(state);
  const { quotas, deadlines } = data;
  if (quotas.length + deadlines.length === 0) reject('campaign.nothing-to-allocate', {}, { field: 'quotas' });
  if (new Set(quotas.map(({ branch }) => branch)).size < quotas.length) {
    reject('campaign.branch-twice', {}, { field: 'quotas' });
  }
  if (new Set(deadlines.map(({ level }) => level)).size < deadlines.length) {
    reject('campaign.level-twice', {}, { field: 'deadlines' });
  }
  for (const { branch, official } of quotas) {
    if (!facts.below.includes(branch)) reject('campaign.branch-not-below', { branch }, { field: 'quotas' });
    if (official === null && !source) {
      reject('campaign.not-stated', { field: 'official', branch }, { field: 'quotas' });
    }
  }
  return [{ type: 'CampaignAllocated', data: { quotas, deadlines } }];
}
