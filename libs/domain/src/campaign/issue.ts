import { reject } from '#decider';
import { citing, isProvisionName, provision, type RuleSetCode, wrongSettings } from '../regulation/index.js';
import type { CampaignEvent, CampaignState, IssueCampaign, Setting, Settled } from './campaign.js';
import { isIssued, openCampaign } from './running.js';
import { stated } from './stated.js';

/** Issues the plan, with what it settles where the texts are silent or unverified. */
export function issueCampaign(command: IssueCampaign, state: CampaignState): CampaignEvent[] {
  const { ruleSet, ...campaign } = openCampaign(state);
  if (isIssued({ ruleSet, ...campaign })) reject('campaign.already-issued');
  const { data } = command;
  stated(command, 'number', 'issuedOn');
  const settings = Object.fromEntries(data.settings.map(({ provision: name, value }) => [name, value]));
  if (Object.keys(settings).length < data.settings.length) reject('campaign.setting-twice', {}, { field: 'settings' });
  for (const { name, why } of wrongSettings(ruleSet, settings)) {
    reject(REFUSALS[why], { provision: name, ruleSet }, { field: 'settings', ...ruleOf(ruleSet, name) });
  }
  return [
    {
      type: 'CampaignIssued',
      data: {
        number: data.number,
        issuedOn: data.issuedOn,
        ruleSet,
        settings,
        settled: data.settings.map((setting) => settled(ruleSet, setting)),
      },
    },
  ];
}

const REFUSALS = {
  'no-such-provision': 'campaign.setting-unknown',
  'settled-by-text': 'campaign.setting-not-open',
  'wrong-kind': 'campaign.setting-of-wrong-kind',
} as const;

function ruleOf(ruleSet: RuleSetCode, name: string) {
  if (!isProvisionName(name)) return {};
  return { rule: citing(provision({ ruleSet, settings: {} }, name)) };
}

function settled(ruleSet: RuleSetCode, setting: Setting): Settled {
  if (!isProvisionName(setting.provision)) reject('campaign.setting-unknown', { provision: setting.provision });
  const { rule, mark } = provision({ ruleSet, settings: {} }, setting.provision);
  return { ...setting, rule, mark };
}
