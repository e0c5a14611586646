import { reject } from '#decider';
import { citing, guard, provision } from '../regulation/index.js';
import type { CampaignEvent, CampaignState, ShareLessons } from './campaign.js';
import { pilotsHeld } from './pilots-held.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Passes the lessons of the pilots to every branch, once every pilot has held its congress (R107). */
export function shareLessons(command: ShareLessons, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  const { data, facts, source } = command;
  if (campaign.pilots.length === 0) reject('campaign.no-pilot');
  if (campaign.lessons === 0) reject('campaign.no-lesson');
  stated(command, 'on');
  const openPilots = campaign.pilots.filter((pilot) => !facts.closed.includes(pilot));
  const afterPilots = guard({
    ...citing(provision(campaign, 'lessonsSharedAfter')),
    inputs: { pilots: campaign.pilots.length, openPilots },
    holds: openPilots.length === 0 || (source === null ? false : null),
    otherwise: 'campaign.pilots-still-open',
    reported: source !== null,
    excused: data.exception !== null,
  });
  return [
    ...pilotsHeld(campaign, facts.closed),
    { type: 'LessonsShared', data: { ...data, openPilots, guards: [afterPilots] } },
  ];
}
