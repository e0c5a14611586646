import type { Role } from '#contracts';
import type { ReviewEvent } from '#domain/review';

/** The side of a review that an event is about. */
export type Side = Extract<ReviewEvent, { type: 'ReviewSubmitted' }>['data']['side'];

/** Who decides on each side. */
export const reviewers: { readonly [S in Side]: readonly Role[] } = {
  party: ['party_committee'],
  upper: ['upper_officer'],
};

/** Who prepares the congress and waits for the decision. */
export const branchOfficers: readonly Role[] = ['branch_chair', 'branch_editor'];
