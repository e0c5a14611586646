import { campaignFeature } from './campaign/campaign.feature.js';
import { congressFeature } from './congress/congress.feature.js';
import { credentialFeature } from './credential/credential.feature.js';
import { directiveFeature } from './directive/directive.feature.js';
import { documentFeature } from './document/document.feature.js';
import { dossierFeature } from './dossier/dossier.feature.js';
import { electionFeature } from './election/election.feature.js';
import { firstSessionFeature } from './first-session/first-session.feature.js';
import { meetingFeature } from './meeting/meeting.feature.js';
import { opinionFeature } from './opinion/opinion.feature.js';
import { personFeature } from './person/person.feature.js';
import { petitionFeature } from './petition/petition.feature.js';
import type { Feature } from './platform/commands/feature.js';
import type { Catalogue } from './platform/views/catalogue.js';
import { regulations } from './regulation/regulations.catalogue.js';
import { reviewFeature } from './review/review.feature.js';
import { rolloutFeature } from './rollout/rollout.feature.js';
import { sittingFeature } from './sitting/sitting.feature.js';
import { targetFeature } from './target/target.feature.js';
import { taskFeature } from './task/task.feature.js';
import { unionUnitFeature } from './union-unit/union-unit.feature.js';
import { voteFeature } from './vote/vote.feature.js';

/** Everything the service can do, in the order in which a congress meets it. */
export const features: readonly Feature[] = [
  unionUnitFeature,
  personFeature,
  campaignFeature,
  congressFeature,
  directiveFeature,
  meetingFeature,
  taskFeature,
  documentFeature,
  opinionFeature,
  petitionFeature,
  reviewFeature,
  credentialFeature,
  sittingFeature,
  voteFeature,
  electionFeature,
  firstSessionFeature,
  dossierFeature,
  rolloutFeature,
  targetFeature,
];

/** What can be looked up beside them, and is part of the product itself. */
export const catalogues: readonly Catalogue[] = [regulations];
