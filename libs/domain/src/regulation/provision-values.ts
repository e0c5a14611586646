import type { BracketTable, Provision, Ratio, Size } from './rule-set.js';

export type CongressFormRule = 'DELEGATES' | 'PLENARY' | 'CONFERENCE_DELEGATES' | 'CONFERENCE_PLENARY' | 'EXTENDED_BCH';
export type MajorityBase = 'issued' | 'collected' | 'valid' | 'present';

/** Every provision a rule set speaks of, or is silent on, and the type of its value. */
export type ProvisionValues = {
  // Duties, form, term
  duties: readonly string[];
  personnelWhenUnchanged: 'elected' | 'appointed';
  personnelWhenRestructured: 'elected' | 'appointed';
  substitutesForCongress: readonly CongressFormRule[];
  congressForms: readonly CongressFormRule[];
  delegatesCongressFrom: number;
  smallerDelegatesCongressNeeds: 'upper-consent';
  termYears: number;
  termAdjustmentMonths: number;
  shortTermAdjustmentMonths: number;
  firstTermMayDiffer: boolean;
  ordinalAfterKeepingName: 'continues' | 'first-term' | 'inherits';
  ordinalAfterNewName: 'continues' | 'first-term' | 'inherits';
  ordinalAfterSplitOrRegrading: 'continues' | 'first-term' | 'inherits';
  sessionsAtMost: number;
  // Preparation
  subcommitteesAtMost: number;
  upperSubcommitteesAtMost: number;
  documentsToPrepare: readonly string[];
  personnelPapersToPrepare: readonly string[];
  servicesToPrepare: readonly string[];
  approvers: readonly string[];
  approvalOrder: 'party-first' | 'upper-first' | 'any';
  partyStepSkippable: boolean;
  submissionDaysBefore: number;
  budgetApprover: 'upper-union' | 'own-committee';
  guestsShare: Ratio;
  upperGuestsShare: Ratio;
  mealVndAtMost: number;
  drinksVndAtMost: number;
  souvenirVndAtMost: number;
  leavingMemberSouvenirVndAtMost: number;
  organisersPayShare: Ratio;
  pilotCriteria: string;
  directChairAllowedBy: 'upper-standing-committee';
  directChairAgreedBy: 'party-committee';
  petitionsAnsweredBy: 'employer';
  // Delegates
  delegatesAtMost: BracketTable<number>;
  wardDelegatesAtMost: BracketTable<number>;
  provinceDelegatesAtMost: BracketTable<number>;
  haNoiDelegatesAtMost: BracketTable<number>;
  hoChiMinhCityDelegatesAtMost: BracketTable<number>;
  convenedShareAtLeast: Ratio;
  convenedExtraShare: Ratio;
  appointedShare: Ratio;
  sectorAppointedShare: Ratio;
  statusVoted: boolean;
  unfitWhen: readonly string[];
  delegatesConsistOf: readonly string[];
  upwardMustBeOfficial: boolean;
  alternatesElected: boolean;
  alternateReplaces: 'same-sub-unit' | 'any-alternate';
  credentialsBoardAt: CongressFormRule;
  membershipReportAt: CongressFormRule;
  // Sitting
  quorum: Ratio;
  orderOfBusiness: readonly string[];
  presidiumOfOfficialDelegates: boolean;
  honoraryPresidiumShare: Ratio;
  firstSessionConvenorNamedBy: 'presidium';
  minutesKeptBy: 'secretariat';
  boardSizeAtMost: number;
  showOfHandsFor: readonly string[];
  // Elections
  secretBallotFor: readonly string[];
  majority: Ratio;
  majorityBase: MajorityBase;
  highestFirst: boolean;
  tieRule: 'congress-decides';
  roundsAtMost: number;
  surplusShare: Ratio;
  invalidBallotWhen: readonly string[];
  voidBallotWhen: readonly string[];
  ballotWithFewerNamesValid: boolean;
  ballotsSealedMonths: number;
  nonDelegateMayStand: boolean;
  nonDelegatePapers: readonly string[];
  voteBeforeElection: readonly string[];
  directChairSequential: boolean;
  directChairSimultaneous: boolean;
  unlistedForCommitteeDecidedBy: 'presidium' | 'congress';
  unlistedForChairDecidedBy: 'presidium' | 'congress';
  directBallotForms: readonly string[];
  candidateMayCount: boolean;
  // Sizes
  committeeSize: BracketTable<Size>;
  memberUnionCommitteeSize: BracketTable<Size>;
  sectionUnionCommitteeSize: BracketTable<Size>;
  directUpperCommitteeSize: BracketTable<Size>;
  corporationCommitteeSize: BracketTable<Size>;
  provinceCommitteeSize: BracketTable<Size>;
  haNoiCommitteeSize: BracketTable<Size>;
  hoChiMinhCityCommitteeSize: BracketTable<Size>;
  mergedCommitteeAtMost: 'sum-before-merger';
  extraSeatsShare: Ratio;
  standingCommitteeFrom: number;
  standingCommitteeShare: Ratio;
  inspectionAtMost: number;
  corporationInspectionAtMost: number;
  provinceInspectionAtLeast: number;
  provinceInspectionAtMost: number;
  inspectionElectedBy: 'BCH' | 'congress';
  agesAndQuotas: string;
  // After the congress
  recognisedBy: 'direct-upper-union';
  recognitionRequestDays: number;
  recognitionDecisionDays: number;
  dossierPapers: readonly string[];
  signsFrom: 'result-announced' | 'recognition';
  sealPassesAt: 'result-announced' | 'recognition';
  firstSessionDays: number;
  paperForms: readonly string[];
  paperHeader: 'own-congress-only';
  resolutionStudiedIn: 'conferences';
  progressReportEveryDays: number;
  // Extraordinary congress, provisional committee, officers
  extraordinaryVacancyShare: Ratio;
  extraordinaryDisciplinedShare: Ratio;
  extraordinaryGrounds: readonly string[];
  extraordinaryDelegates: readonly string[];
  provisionalAppointedBy: 'direct-upper-union';
  provisionalMonths: number;
  resignationTalkDays: number;
  partTimeContractUntil: 'end-of-term';
  // Campaign
  lessonsSharedAfter: 'every-pilot-held';
  othersOpenAfter: 'lessons-shared';
  upperCongressAwaits: readonly string[];
  campaignEndsAfter: 'every-branch-held-or-exempt';
};

export type ProvisionName = keyof ProvisionValues;

/** A whole rule set: each provision stated, or marked as unknown. */
export type Provisions = { readonly [Name in ProvisionName]: Provision<ProvisionValues[Name]> };

/** Found in the text. */
export function found<Value>(rule: string, value: Value, citation: string): Provision<Value> {
  return { rule, value, mark: 'T', citation };
}

/** Paraphrased by somebody who read the text. */
export function secondHand<Value>(rule: string, value: Value, citation: string): Provision<Value> {
  return { rule, value, mark: 'S', citation };
}

/** Reasoned from what was found. */
export function inferred<Value>(rule: string, value: Value, citation: string): Provision<Value> {
  return { rule, value, mark: 'I', citation };
}

/** Common practice that no text at hand confirms: a campaign may settle it otherwise. */
export function practice<Value>(rule: string, value: Value, citation: string): Provision<Value> {
  return { rule, value, mark: 'G', citation };
}

/** Looked for and not found: a campaign has to settle it. */
export function unknown(rule: string, citation = 'Chưa tìm thấy trong văn bản'): Provision<never> {
  return { rule, value: null, mark: 'U', citation };
}
