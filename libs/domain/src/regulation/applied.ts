import { matterOf } from './by-kind.js';
import type { ProvisionName } from './provision-values.js';

/**
 * How the decisions go by a provision: by its value; in the one way they know, so that settling it changes nothing; or not
 * at all, so that it is kept for the reader only.
 */
export type Application = 'by-value' | 'fixed' | 'none';

// A specification compares both lists with what the decisions read and cite.
const byValue: readonly ProvisionName[] = [
  'personnelWhenUnchanged',
  'personnelWhenRestructured',
  'delegatesCongressFrom',
  'termYears',
  'termAdjustmentMonths',
  'subcommitteesAtMost',
  'documentsToPrepare',
  'approvalOrder',
  'partyStepSkippable',
  'submissionDaysBefore',
  'budgetApprover',
  'guestsShare',
  'delegatesAtMost',
  'convenedShareAtLeast',
  'convenedExtraShare',
  'appointedShare',
  'statusVoted',
  'unfitWhen',
  'upwardMustBeOfficial',
  'alternateReplaces',
  'credentialsBoardAt',
  'membershipReportAt',
  'quorum',
  'orderOfBusiness',
  'presidiumOfOfficialDelegates',
  'honoraryPresidiumShare',
  'boardSizeAtMost',
  'showOfHandsFor',
  'secretBallotFor',
  'majority',
  'majorityBase',
  'roundsAtMost',
  'surplusShare',
  'ballotsSealedMonths',
  'nonDelegatePapers',
  'voteBeforeElection',
  'unlistedForCommitteeDecidedBy',
  'unlistedForChairDecidedBy',
  'candidateMayCount',
  'committeeSize',
  'extraSeatsShare',
  'standingCommitteeFrom',
  'standingCommitteeShare',
  'inspectionAtMost',
  'provinceInspectionAtLeast',
  'inspectionElectedBy',
  'recognisedBy',
  'recognitionRequestDays',
  'recognitionDecisionDays',
  'dossierPapers',
  'signsFrom',
  'sealPassesAt',
  'firstSessionDays',
  'extraordinaryVacancyShare',
  'extraordinaryDisciplinedShare',
  'provisionalAppointedBy',
  'provisionalMonths',
];
const fixed: readonly ProvisionName[] = [
  'substitutesForCongress',
  'congressForms',
  'smallerDelegatesCongressNeeds',
  'ordinalAfterKeepingName',
  'ordinalAfterNewName',
  'ordinalAfterSplitOrRegrading',
  'approvers',
  'directChairAllowedBy',
  'firstSessionConvenorNamedBy',
  'tieRule',
  'directChairSequential',
  'directChairSimultaneous',
  'lessonsSharedAfter',
  'othersOpenAfter',
  'upperCongressAwaits',
  'campaignEndsAfter',
];

export function applicationOf(name: ProvisionName): Application {
  const matter = matterOf(name);
  if (byValue.includes(matter)) return 'by-value';
  return fixed.includes(matter) ? 'fixed' : 'none';
}
