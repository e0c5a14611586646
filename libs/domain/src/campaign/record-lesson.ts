import { reject } from '#decider';
import type { CampaignEvent, CampaignState, RecordLesson } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Records the meeting after a pilot: what was asked, what was answered, for the branches that come next (F05). */
export function recordLesson(command: RecordLesson, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  const { data, facts, source } = command;
  if (!campaign.pilots.includes(data.branch)) reject('campaign.not-a-pilot', {}, { field: 'branch' });
  if (facts.pilotHeld === false || (facts.pilotHeld === null && !source)) {
    reject('campaign.pilot-not-held', {}, { field: 'branch' });
  }
  stated(command, 'heldOn');
  return [{ type: 'LessonRecorded', data: { ...data, entry: campaign.entries + 1 } }];
}
