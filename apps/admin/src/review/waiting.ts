import type { z } from 'zod';
import type { reviewViews } from '#contracts/review';
import type { Post } from '../platform/access/posts.js';

export type Review = z.infer<typeof reviewViews.reviews.row>;
export type Side = 'party' | 'upper';
/** A dossier that waits for one side's decision. */
export type Waiting = { readonly side: Side; readonly review: Review };
/** The version of a paper that a reviewer looked at last. */
export type Seen = { readonly document: string; readonly version: number; readonly hash: string };

/** Statuses of a side in which a decision is waited for. */
export const waitingStatuses = ['submitted', 'taken-up'];

export const roleOf = { party: 'party_committee', upper: 'upper_officer' } as const;

export function statusAt({ partyStatus, upperStatus }: Review, side: Side): Review['partyStatus'] {
  return side === 'party' ? partyStatus : upperStatus;
}

export function dueAt({ partyDueOn, upperDueOn }: Review, side: Side): string | null {
  return side === 'party' ? partyDueOn : upperDueOn;
}

export function waitsFor(review: Review, side: Side): boolean {
  return waitingStatuses.includes(statusAt(review, side) ?? '');
}

/** The side that one of these posts decides for and that the dossier waits for. */
export function sideToDecide(review: Review, posts: readonly Post[]): Side | undefined {
  return (['party', 'upper'] as const).find(
    (side) => waitsFor(review, side) && posts.some(({ role }) => role === roleOf[side]),
  );
}

/** Whoever waits against the oldest deadline comes first, without one last. */
export function byDeadline(items: readonly Waiting[]): Waiting[] {
  const due = ({ side, review }: Waiting) => dueAt(review, side) ?? '9999-12-31';
  const since = ({ review }: Waiting) => review.submittedOn ?? '';
  return items.toSorted((a, b) => compare(due(a), due(b)) || compare(since(a), since(b)));
}

/** Full days from one day to another; negative once it has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/** How many of the papers a reviewer has not looked at in the version that lies before them. */
export function changesSince({ documents }: Pick<Review, 'documents'>, seen: ReadonlyMap<string, Seen>) {
  return {
    all: documents.length,
    isFirst: documents.every(({ document }) => !seen.has(document)),
    changed: documents.filter(({ document, hash }) => seen.get(document)?.hash !== hash).length,
  };
}

/** The dossier after this one, or the first that is left; undefined when it was the last. */
export function nextAfter(id: string, items: readonly Waiting[]): Waiting | undefined {
  const at = items.findIndex(({ review }) => review.id === id);
  const left = (some: readonly Waiting[]) => some.find(({ review }) => review.id !== id);
  return left(items.slice(at + 1)) ?? left(items);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
