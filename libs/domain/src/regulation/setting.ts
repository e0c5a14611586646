import type { ProvisionName, ProvisionValues } from './provision-values.js';
import { maySettle, type RuleSetCode } from './rule-set.js';
import { ruleSets } from './rule-sets.js';

/** What kind of value a provision takes; `choice` names the values there are. */
export type ProvisionKind =
  | 'number'
  | 'ratio'
  | 'boolean'
  | 'text'
  | 'list'
  | 'number-table'
  | 'size-table'
  | readonly string[];

const regimes = ['elected', 'appointed'] as const;
const ordinals = ['continues', 'first-term', 'inherits'] as const;
const forms = ['DELEGATES', 'PLENARY', 'CONFERENCE_DELEGATES', 'CONFERENCE_PLENARY', 'EXTENDED_BCH'] as const;
const deciders = ['presidium', 'congress'] as const;
const moments = ['result-announced', 'recognition'] as const;

/** The kind of every provision: how the console asks for it, and what a setting is checked against. */
export const provisionKinds: { readonly [Name in ProvisionName]: ProvisionKind } = {
  duties: 'list',
  personnelWhenUnchanged: regimes,
  personnelWhenRestructured: regimes,
  substitutesForCongress: 'list',
  congressForms: 'list',
  delegatesCongressFrom: 'number',
  smallerDelegatesCongressNeeds: ['upper-consent'],
  termYears: 'number',
  termAdjustmentMonths: 'number',
  shortTermAdjustmentMonths: 'number',
  firstTermMayDiffer: 'boolean',
  ordinalAfterKeepingName: ordinals,
  ordinalAfterNewName: ordinals,
  ordinalAfterSplitOrRegrading: ordinals,
  sessionsAtMost: 'number',
  subcommitteesAtMost: 'number',
  upperSubcommitteesAtMost: 'number',
  documentsToPrepare: 'list',
  personnelPapersToPrepare: 'list',
  servicesToPrepare: 'list',
  approvers: 'list',
  approvalOrder: ['party-first', 'upper-first', 'any'],
  partyStepSkippable: 'boolean',
  submissionDaysBefore: 'number',
  budgetApprover: ['upper-union', 'own-committee'],
  guestsShare: 'ratio',
  upperGuestsShare: 'ratio',
  mealVndAtMost: 'number',
  drinksVndAtMost: 'number',
  souvenirVndAtMost: 'number',
  leavingMemberSouvenirVndAtMost: 'number',
  organisersPayShare: 'ratio',
  pilotCriteria: 'text',
  directChairAllowedBy: ['upper-standing-committee'],
  directChairAgreedBy: ['party-committee'],
  petitionsAnsweredBy: ['employer'],
  delegatesAtMost: 'number-table',
  wardDelegatesAtMost: 'number-table',
  provinceDelegatesAtMost: 'number-table',
  haNoiDelegatesAtMost: 'number-table',
  hoChiMinhCityDelegatesAtMost: 'number-table',
  convenedShareAtLeast: 'ratio',
  convenedExtraShare: 'ratio',
  appointedShare: 'ratio',
  sectorAppointedShare: 'ratio',
  statusVoted: 'boolean',
  unfitWhen: 'list',
  delegatesConsistOf: 'list',
  upwardMustBeOfficial: 'boolean',
  alternatesElected: 'boolean',
  alternateReplaces: ['same-sub-unit', 'any-alternate'],
  credentialsBoardAt: forms,
  membershipReportAt: forms,
  quorum: 'ratio',
  orderOfBusiness: 'list',
  presidiumOfOfficialDelegates: 'boolean',
  honoraryPresidiumShare: 'ratio',
  firstSessionConvenorNamedBy: ['presidium'],
  minutesKeptBy: ['secretariat'],
  boardSizeAtMost: 'number',
  showOfHandsFor: 'list',
  secretBallotFor: 'list',
  majority: 'ratio',
  majorityBase: ['issued', 'collected', 'valid', 'present'],
  highestFirst: 'boolean',
  tieRule: ['congress-decides'],
  roundsAtMost: 'number',
  surplusShare: 'ratio',
  invalidBallotWhen: 'list',
  voidBallotWhen: 'list',
  ballotWithFewerNamesValid: 'boolean',
  ballotsSealedMonths: 'number',
  nonDelegateMayStand: 'boolean',
  nonDelegatePapers: 'list',
  voteBeforeElection: 'list',
  directChairSequential: 'boolean',
  directChairSimultaneous: 'boolean',
  unlistedForCommitteeDecidedBy: deciders,
  unlistedForChairDecidedBy: deciders,
  directBallotForms: 'list',
  candidateMayCount: 'boolean',
  committeeSize: 'size-table',
  memberUnionCommitteeSize: 'size-table',
  sectionUnionCommitteeSize: 'size-table',
  directUpperCommitteeSize: 'size-table',
  corporationCommitteeSize: 'size-table',
  provinceCommitteeSize: 'size-table',
  haNoiCommitteeSize: 'size-table',
  hoChiMinhCityCommitteeSize: 'size-table',
  mergedCommitteeAtMost: ['sum-before-merger'],
  extraSeatsShare: 'ratio',
  standingCommitteeFrom: 'number',
  standingCommitteeShare: 'ratio',
  inspectionAtMost: 'number',
  corporationInspectionAtMost: 'number',
  provinceInspectionAtLeast: 'number',
  provinceInspectionAtMost: 'number',
  inspectionElectedBy: ['BCH', 'congress'],
  agesAndQuotas: 'text',
  recognisedBy: ['direct-upper-union'],
  recognitionRequestDays: 'number',
  recognitionDecisionDays: 'number',
  dossierPapers: 'list',
  signsFrom: moments,
  sealPassesAt: moments,
  firstSessionDays: 'number',
  paperForms: 'list',
  paperHeader: ['own-congress-only'],
  resolutionStudiedIn: ['conferences'],
  progressReportEveryDays: 'number',
  extraordinaryVacancyShare: 'ratio',
  extraordinaryDisciplinedShare: 'ratio',
  extraordinaryGrounds: 'list',
  extraordinaryDelegates: 'list',
  provisionalAppointedBy: ['direct-upper-union'],
  provisionalMonths: 'number',
  resignationTalkDays: 'number',
  partTimeContractUntil: ['end-of-term'],
  lessonsSharedAfter: ['every-pilot-held'],
  othersOpenAfter: ['lessons-shared'],
  upperCongressAwaits: 'list',
  campaignEndsAfter: ['every-branch-held-or-exempt'],
};

/** Every provision by name, in the order of the rules. */
export const provisionNames = Object.keys(provisionKinds) as readonly ProvisionName[];

export function isProvisionName(name: string): name is ProvisionName {
  return Object.hasOwn(provisionKinds, name);
}

/** Whether a value is of the kind that the provision takes. */
export function isSetting<Name extends ProvisionName>(name: Name, value: unknown): value is ProvisionValues[Name] {
  return isOfKind(provisionKinds[name], value);
}

export type WrongSetting = {
  readonly name: string;
  /** Not a provision; found in the text and so not to be settled; or of the wrong kind. */
  readonly why: 'no-such-provision' | 'settled-by-text' | 'wrong-kind';
};

/** The settings that cannot stand under a rule set. */
export function wrongSettings(
  ruleSet: RuleSetCode,
  settings: { readonly [provision: string]: unknown },
): readonly WrongSetting[] {
  return Object.entries(settings).flatMap(([name, value]): WrongSetting[] => {
    if (!isProvisionName(name)) return [{ name, why: 'no-such-provision' }];
    if (!maySettle(ruleSets[ruleSet].provisions[name])) return [{ name, why: 'settled-by-text' }];
    return isSetting(name, value) ? [] : [{ name, why: 'wrong-kind' }];
  });
}

function isOfKind(kind: ProvisionKind, value: unknown): boolean {
  if (typeof kind !== 'string') return kind.includes(value as string);
  switch (kind) {
    case 'number':
      return isCount(value);
    case 'ratio':
      return isRatio(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && value.length > 0;
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'number-table':
      return isTable(value, isCount);
    case 'size-table':
      return isTable(value, isSize);
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRatio(value: unknown): boolean {
  const of = (value as { of?: unknown } | null | undefined)?.of;
  if (!Array.isArray(of) || of.length !== 2 || !of.every(isCount)) return false;
  return of[1] > 0 && of[0] <= of[1];
}

function isSize(value: unknown): boolean {
  const { min, max } = (value ?? {}) as { min?: unknown; max?: unknown };
  return isCount(min) && isCount(max) && (min as number) <= (max as number);
}

function isTable(value: unknown, holds: (value: unknown) => boolean): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(
    (step, i) => isCount(step?.from) && holds(step.value) && (i === 0 || value[i - 1].from < step.from),
  );
}
