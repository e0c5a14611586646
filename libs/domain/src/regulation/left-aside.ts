import type { ProvisionName } from './provision-values.js';

/**
 * Why no guard applies a provision: nothing could stand against it, for commands and decisions know no other way; people
 * see to it on paper, and only the outcome is told here; what it speaks of is not recorded; it tells what to prepare; or no
 * text at hand gives it a value.
 */
export type WhyLeftAside = 'no-other-way' | 'on-paper' | 'not-recorded' | 'for-reading' | 'no-value';

export const leftAside: { readonly [Name in ProvisionName]?: WhyLeftAside } = {
  duties: 'for-reading',
  shortTermAdjustmentMonths: 'not-recorded',
  firstTermMayDiffer: 'no-other-way',
  sessionsAtMost: 'not-recorded',
  personnelPapersToPrepare: 'for-reading',
  servicesToPrepare: 'for-reading',
  mealVndAtMost: 'not-recorded',
  drinksVndAtMost: 'not-recorded',
  souvenirVndAtMost: 'not-recorded',
  leavingMemberSouvenirVndAtMost: 'not-recorded',
  organisersPayShare: 'not-recorded',
  pilotCriteria: 'no-value',
  directChairAgreedBy: 'not-recorded',
  // An answer tells in whose capacity it was given, in words: nothing says that this is the employer.
  petitionsAnsweredBy: 'not-recorded',
  delegatesConsistOf: 'no-other-way',
  alternatesElected: 'no-other-way',
  minutesKeptBy: 'on-paper',
  highestFirst: 'no-other-way',
  invalidBallotWhen: 'on-paper',
  voidBallotWhen: 'on-paper',
  ballotWithFewerNamesValid: 'no-other-way',
  nonDelegateMayStand: 'no-other-way',
  directBallotForms: 'on-paper',
  mergedCommitteeAtMost: 'not-recorded',
  agesAndQuotas: 'no-value',
  paperForms: 'on-paper',
  paperHeader: 'on-paper',
  resolutionStudiedIn: 'for-reading',
  progressReportEveryDays: 'for-reading',
  extraordinaryGrounds: 'no-other-way',
  // In which of the three ways they came is told of no delegate, nor who was one at the beginning of the term.
  extraordinaryDelegates: 'not-recorded',
  resignationTalkDays: 'not-recorded',
  partTimeContractUntil: 'not-recorded',
};
