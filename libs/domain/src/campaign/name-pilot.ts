import { reject } from '#decider';
import { branchBelow } from './branch-below.js';
import type { CampaignEvent, CampaignState, NamePilot } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** The upper union, and nobody else, chooses a branch to hold its congress first (F04). There may be several. */
export function namePilot(command: NamePilot, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  const { data, facts, by } = command;
  if (by.role !== 'upper_officer' && by.role !== 'system') reject('campaign.pilot-only-by-upper', { role: by.role });
  const branch = branchBelow(data.branch, facts.branch);
  if (branch.status === 'wound-up') reject('campaign.branch-wound-up', { branch: branch.name }, { field: 'branch' });
  if (campaign.exemptions[data.branch]) reject('campaign.branch-exempt', { branch: branch.name }, { field: 'branch' });
  if (campaign.pilots.includes(data.branch)) return [];
  stated(command, 'on');
  return [{ type: 'PilotNamed', data: { ...data, branchName: branch.name } }];
}
