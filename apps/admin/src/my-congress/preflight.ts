import { sideInTurn } from './next-step.js';
import { isAt, isFinal, isMended, type Side, type Standing, stateOf } from './standing.js';

export type CheckKey =
  | 'papers'
  | 'finalised'
  | 'mended'
  | 'comments'
  | 'reviewers'
  | 'conditions'
  | 'form'
  | 'size'
  | 'order';

/** `stops`: the service will refuse. `warns`: it will be taken, and the reviewers see it. `unknown`: nobody can tell. */
export type Outcome = 'met' | 'warns' | 'stops' | 'unknown';

export type Check = {
  readonly key: CheckKey;
  readonly outcome: Outcome;
  /** Which words tell it, where the outcome alone does not. */
  readonly told?: string;
  readonly values: { readonly [name: string]: number | string };
  /** Where each problem is mended. */
  readonly items: readonly { readonly kind: string | null; readonly to: string }[];
};

export type SizeRule = { readonly min: number; readonly max: number } | null;

/** What the reviewers said of the papers and nobody has answered: how many, and the paper of the first. */
export type Unanswered = { readonly count: number; readonly first: string | null };

/** What is looked at before a dossier goes out; each problem with the way to what mends it. */
export function preflight(standing: Standing, side: Side, size: SizeRule, unanswered: Unanswered): Check[] {
  return [
    papers(standing),
    finalised(standing),
    ...mended(standing),
    comments(standing),
    ...reviewers(standing, unanswered),
    conditions(standing),
    form(standing),
    sizes(standing, size),
    order(standing, side),
  ];
}

/** Whether nothing stops it. */
export function mayGo(checks: readonly Check[]): boolean {
  return checks.every(({ outcome }) => outcome !== 'stops');
}

function papers({ papers: all }: Standing): Check {
  const missing = all.filter((paper) => stateOf(paper) === 'missing');
  return {
    key: 'papers',
    outcome: missing.length > 0 ? 'stops' : 'met',
    values: { there: all.length - missing.length, all: all.length },
    items: missing.map(({ kind }) => ({ kind, to: `/my-congress?start=${kind}` })),
  };
}

function finalised({ papers: all }: Standing): Check {
  const there = all.filter((paper) => stateOf(paper) !== 'missing');
  const open = there.filter((paper) => !isFinal(paper));
  return {
    key: 'finalised',
    outcome: open.length > 0 ? 'stops' : 'met',
    values: { there: there.length - open.length, all: there.length },
    items: open.map(({ kind, document }) => ({ kind, to: `/documents/${document?.id ?? ''}/show` })),
  };
}

function comments({ papers: all }: Standing): Check {
  const open = all.filter(({ document }) => (document?.commentsUnanswered ?? 0) > 0);
  return {
    key: 'comments',
    outcome: open.length > 0 ? 'warns' : 'met',
    values: { count: open.reduce((sum, { document }) => sum + (document?.commentsUnanswered ?? 0), 0) },
    items: open.map(({ kind, document }) => ({ kind, to: `/documents/${document?.id ?? ''}/show?tab=comments` })),
  };
}

// What was returned and goes out again as it was will come back.
function mended(standing: Standing): Check[] {
  const { partyStatus, upperStatus } = standing.congress;
  if (partyStatus !== 'returned' && upperStatus !== 'returned') return [];
  const isSame = !isMended(standing);
  const items = isSame ? [{ kind: null, to: '/my-congress?show=papers' }] : [];
  return [{ key: 'mended', outcome: isSame ? 'warns' : 'met', values: {}, items }];
}

function reviewers({ papers: all }: Standing, { count, first }: Unanswered): Check[] {
  if (count === 0) return [];
  const kind = all.find(({ document }) => document !== null && document.id === first)?.kind ?? null;
  const to = first === null ? '/my-congress' : `/documents/${first}/show?tab=comments`;
  return [{ key: 'reviewers', outcome: 'warns', values: { count }, items: [{ kind, to }] }];
}

function conditions({ openConditions }: Standing): Check {
  return {
    key: 'conditions',
    outcome: openConditions > 0 ? 'warns' : 'met',
    values: { count: openConditions },
    items: openConditions > 0 ? [{ kind: null, to: '/my-congress?show=conditions' }] : [],
  };
}

function form({ congress }: Standing): Check {
  const isKnown = congress.form !== null;
  return {
    key: 'form',
    outcome: isKnown ? 'met' : 'warns',
    values: {},
    items: isKnown ? [] : [{ kind: null, to: '/my-congress?do=congress.decide-form' }],
  };
}

// The committee's size by the number of members (R84): told when both are known.
function sizes({ congress }: Standing, size: SizeRule): Check {
  const { members, committeeSize } = congress;
  const values = { members: members ?? '?', size: committeeSize ?? '?', min: size?.min ?? '?', max: size?.max ?? '?' };
  if (members === null) {
    const to = '/my-congress?do=congress.decide-form';
    return { key: 'size', outcome: 'unknown', values, items: [{ kind: null, to }] };
  }
  if (size === null) return { key: 'size', outcome: 'unknown', told: 'unruled', values, items: [] };
  if (committeeSize === null) return { key: 'size', outcome: 'unknown', told: 'unsized', values, items: [] };
  const fits = committeeSize >= size.min && committeeSize <= size.max;
  return { key: 'size', outcome: fits ? 'met' : 'warns', values, items: [] };
}

function order(standing: Standing, side: Side): Check {
  const { partyStatus, upperStatus } = standing.congress;
  const lies = isAt(side === 'party' ? partyStatus : upperStatus);
  const isTurn = lies || sideInTurn(standing) === side;
  const outcome = isTurn ? 'met' : standing.approvalOrder === null ? 'unknown' : 'stops';
  return { key: 'order', outcome, values: { side }, items: [] };
}
