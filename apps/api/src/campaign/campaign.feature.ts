import { campaignCommands, campaignContract } from '#contracts/campaign';
import { campaign } from '#domain/campaign';
import { feature } from '../platform/commands/feature.js';
import { allocations } from './allocations/allocations.projection.js';
import { campaignFacts } from './campaign.facts.js';
import { campaigns } from './campaigns/campaigns.projection.js';
import { deadlines } from './deadlines/deadlines.projection.js';
import { exemptions } from './exemptions/exemptions.projection.js';
import { lessons } from './lessons/lessons.projection.js';
import { pilots } from './pilots/pilots.projection.js';
import { trainings } from './trainings/trainings.projection.js';

export const campaignFeature = feature({
  contract: campaignContract,
  commands: campaignCommands,
  decider: campaign,
  facts: campaignFacts,
  views: [campaigns, pilots, lessons, exemptions, deadlines, allocations, trainings],
});
