import type { Process } from '#decider';
import { whenBothApprovalsGivenClearTheCongress } from './when-both-approvals-given-clear-the-congress.js';
import { whenCongressClosedAssembleDossier } from './when-congress-closed-assemble-dossier.js';
import { whenCongressHeldMoveTheCampaign } from './when-congress-held-move-the-campaign.js';
import { whenCongressVotesAdoptItsDocuments } from './when-congress-votes-adopt-its-documents.js';
import { whenContentChangesDropApprovals } from './when-content-changes-drop-approvals.js';
import { whenDraftsFinalisedAskForReviews } from './when-drafts-finalised-ask-for-reviews.js';
import { whenPilotsClosedCallForLessons } from './when-pilots-closed-call-for-lessons.js';
import { whenResolutionAdoptedSetTargets } from './when-resolution-adopted-set-targets.js';
import { whenResultRecognisedStartRollout } from './when-result-recognised-start-rollout.js';
import { whenRollClosedFixTheElectorate } from './when-roll-closed-fix-the-electorate.js';
import { whenUnitWoundUpEndItsCongress } from './when-unit-wound-up-end-its-congress.js';

const all: readonly { readonly name: Process['name']; readonly on: object }[] = [
  whenDraftsFinalisedAskForReviews,
  whenBothApprovalsGivenClearTheCongress,
  whenContentChangesDropApprovals,
  whenRollClosedFixTheElectorate,
  whenCongressVotesAdoptItsDocuments,
  whenResolutionAdoptedSetTargets,
  whenCongressClosedAssembleDossier,
  whenPilotsClosedCallForLessons,
  whenCongressHeldMoveTheCampaign,
  whenResultRecognisedStartRollout,
  whenUnitWoundUpEndItsCongress,
];

/** What ties the features together. Each is given only the events it names, so the list may speak of events at large. */
export const processes = all as readonly Process[];
