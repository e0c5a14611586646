import { reject } from '#decider';
import { citing, type GuardRecord, ownCheck, provision } from '../regulation/index.js';
import { branchBelow } from './branch-below.js';
import type { Campaign, CampaignEvent, CampaignState, ExemptBranch, ExemptionReason } from './campaign.js';
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
  const rule = RULES[data.reason];
  const guards = reasonGiven(rule, campaign, command);
  return [{ type: 'BranchExempted', data: { ...data, branchName: branch.name, rule, guards } }];
}

// None of these texts limits who is exempt beyond the reasons it names, so naming one of them holds.
function reasonGiven(rule: Rule, campaign: Campaign, { data }: ExemptBranch): GuardRecord[] {
  if (rule === null) return [];
  const known =
    rule === 'R04' ? citing(provision(campaign, 'substitutesForCongress')) : ownCheck(rule, campaign.ruleSet);
  return [{ ...known, inputs: { reason: data.reason, basis: data.basis }, outcome: 'held' }];
}

type Rule = 'R99' | 'R04' | 'KL-157' | null;
const RULES: { readonly [Reason in ExemptionReason]: Rule } = {
  'provisional-committee': 'R99',
  hardship: 'R99',
  shrinking: 'R99',
  moving: 'R99',
  dissolving: 'R99',
  'cannot-hold': 'R04',
  'wound-up': 'KL-157',
  other: null,
};
