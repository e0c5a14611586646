import { reject } from '#decider';
import type { CampaignEvent, CampaignState, ShareLessons } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Passes the lessons of the pilots to every branch. Pilots still running are a warning, not a block (§8). */
export function shareLessons(command: ShareLessons, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  const { data, facts } = command;
  if (campaign.pilots.length === 0) reject('campaign.no-pilot');
  if (campaign.lessons === 0) reject('campaign.no-lesson');
  stated(command, 'on');
  const openPilots = campaign.pilots.filter((pilot) => !facts.closed.includes(pilot));
  return [{ type: 'LessonsShared', data: { on: data.on, words: data.words, openPilots } }];
}
