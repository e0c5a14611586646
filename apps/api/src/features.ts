import { campaignFeature } from './campaign/campaign.feature.js';
import { directiveFeature } from './directive/directive.feature.js';
import { electionFeature } from './election/election.feature.js';
import { firstSessionFeature } from './first-session/first-session.feature.js';
import { meetingFeature } from './meeting/meeting.feature.js';
import { personFeature } from './person/person.feature.js';
import type { Feature } from './platform/commands/feature.js';
import { taskFeature } from './task/task.feature.js';
import { unionUnitFeature } from './union-unit/union-unit.feature.js';

/** Everything the service can do, in the order in which a congress meets it. */
export const features: readonly Feature[] = [
  unionUnitFeature,
  personFeature,
  campaignFeature,
  directiveFeature,
  meetingFeature,
  taskFeature,
  electionFeature,
  firstSessionFeature,
];
