import { reject } from '#decider';
import { branchBelow } from './branch-below.js';
import type { CampaignEvent, CampaignState, ExemptBranch, ExemptionReason } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Takes a branch out of those that must hold a congress, with the reason (R99, R04, Kết luận 157-KL/TW). */
export function exemptBranch(command: ExemptBranch, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  const { data, facts } = command;
  const branch = branchBelow(data.branch, facts.branch);
  if (campaign.exemptions[data.branch] === data.reason) return [];
  if (data.reason === 'other' && data.words === null) reject('campaign.reason-missing', {}, { field: 'words' });
  stated(command, 'on');
  return [{ type: 'BranchExempted', data: { ...data, branchName: branch.name, rule: RULES[data.reason] } }];
}

const RULES: { readonly [Reason in ExemptionReason]: 'R99' | 'R04' | 'KL-157' | null } = {
  'provisional-committee': 'R99',
  hardship: 'R99',
  shrinking: 'R99',
  moving: 'R99',
  dissolving: 'R99',
  'cannot-hold': 'R04',
  'wound-up': 'KL-157',
  other: null,
};
