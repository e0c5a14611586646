import { type CommandType, commands, type Role } from '#contracts';
import { type Stage, stageNow } from './stages.js';
import {
  hasGiven,
  isAt,
  isFinal,
  isMended,
  type Paper,
  type PaperState,
  type Side,
  type Standing,
  stateOf,
} from './standing.js';

/** What the one button does. */
export type Deed =
  | { readonly does: 'command'; readonly type: CommandType; readonly on: 'congress' | 'review' | 'dossier' | 'rollout' }
  | { readonly does: 'command'; readonly type: CommandType; readonly on: 'document'; readonly id: string }
  | { readonly does: 'begin'; readonly type: CommandType }
  | { readonly does: 'start'; readonly kind: string }
  | { readonly does: 'finalise' }
  | { readonly does: 'submit'; readonly side: Side }
  | { readonly does: 'go'; readonly to: string }
  | { readonly does: 'wait' };

export type StepKey =
  | 'decide-form'
  | 'organise'
  | 'start-draft'
  | 'write'
  | 'consult'
  | 'answer'
  | 'close-consultation'
  | 'call-meeting'
  | 'finalise'
  | 'mend'
  | 'skip-party'
  | 'submit-party'
  | 'submit-upper'
  | 'wait-party'
  | 'wait-upper'
  | 'wait-clearance'
  | 'meet-conditions'
  | 'convene'
  | 'open-roll'
  | 'work-on-roll'
  | 'open-sitting'
  | 'work-in-hall'
  | 'first-session'
  | 'work-in-first-session'
  | 'assemble-dossier'
  | 'complete-dossier'
  | 'submit-dossier'
  | 'mend-dossier'
  | 'wait-recognition'
  | 'roll-out'
  | 'archive'
  | 'archived'
  | 'over';

export type NextStep = {
  readonly key: StepKey;
  readonly stage: Stage;
  readonly deed: Deed;
  /** Who may do it; empty: whoever reads. */
  readonly roles: readonly Role[];
  /** The papers it is about, and how many things. */
  readonly papers: readonly Paper[];
  readonly count: number;
};

/** What is to be done next, the most pressing first; the first is what everybody waits for. */
export function nextSteps(standing: Standing): NextStep[] {
  const { status } = standing.congress;
  const stage = stageNow(standing.congress, standing.openConditions);
  return rules
    .filter((rule) => rule.when.includes(status) && rule.holds(standing))
    .map((rule) => {
      const papers = rule.papers?.(standing) ?? [];
      const deed = rule.deed(standing, papers);
      const roles = rule.roles ?? rolesFor(deed);
      return { key: rule.key, stage, deed, roles, papers, count: rule.count?.(standing) ?? papers.length };
    });
}

/** The next step for somebody with these roles; `first` is told as well when it waits for somebody else. */
export function nextFor(standing: Standing, roles: readonly Role[]): { step: NextStep | null; first: NextStep | null } {
  const steps = nextSteps(standing);
  const mine = steps.find((step) => step.roles.length === 0 || step.roles.some((role) => roles.includes(role)));
  return { step: mine ?? null, first: steps[0] ?? null };
}

/** The side to which the dossier goes next; null when it lies with one, or both have approved. */
export function sideInTurn({ congress, approvalOrder, hasPartyCommittee }: Standing): Side | null {
  const { partyStatus, upperStatus } = congress;
  const order: Side[] = approvalOrder === 'upper-first' ? ['upper', 'party'] : ['party', 'upper'];
  for (const side of order) {
    const approval = side === 'party' ? partyStatus : upperStatus;
    if (hasGiven(approval) || (side === 'party' && hasPartyCommittee === false)) continue;
    return isAt(approval) ? null : side;
  }
  return null;
}

/** Whether it is still being prepared: something may be submitted. */
export function isPrepared({ congress }: Standing): boolean {
  return preparing.includes(congress.status);
}

type Rule = {
  readonly key: StepKey;
  /** The statuses of the congress in which it can be. */
  readonly when: readonly string[];
  readonly holds: (standing: Standing) => boolean;
  readonly deed: (standing: Standing, papers: readonly Paper[]) => Deed;
  readonly roles?: readonly Role[];
  readonly papers?: (standing: Standing) => readonly Paper[];
  readonly count?: (standing: Standing) => number;
};

const preparing = ['planned', 'form-fixed', 'preparing', 'postponed'];
const writers: readonly Role[] = ['branch_editor', 'branch_chair'];

/** The table: from the top, the first that holds and that one may do is the next step. */
const rules: readonly Rule[] = [
  { key: 'over', when: ['cancelled', 'exempted', 'replaced', 'wound-up'], holds: always, deed: toCongress },
  { key: 'archived', when: ['archived'], holds: always, deed: toCongress },

  {
    key: 'mend',
    when: preparing,
    holds: isStillReturned,
    // Which of the finalised ones has to be opened again, only who read the reason can tell.
    deed: (_, [first]) => (first && !isFinal(first) ? toPaper(first) : { does: 'go', to: '/my-congress?show=papers' }),
    roles: writers,
    papers: ({ papers, submitted }) => unmended(papers, submitted),
  },
  {
    key: 'meet-conditions',
    when: [...preparing, 'cleared'],
    holds: ({ openConditions }) => openConditions > 0,
    deed: () => on('review', 'review.meet-condition'),
    count: ({ openConditions }) => openConditions,
  },
  {
    key: 'decide-form',
    when: ['planned', 'postponed'],
    holds: (standing) => standing.congress.form === null && !isReady(standing),
    deed: () => on('congress', 'congress.decide-form'),
  },
  {
    key: 'organise',
    when: ['form-fixed'],
    holds: (standing) =>
      standing.congress.subcommittees.length === 0 && standing.congress.assignments.length === 0 && !isReady(standing),
    deed: () => on('congress', 'congress.organise-preparation'),
  },
  {
    key: 'answer',
    when: preparing,
    holds: (standing) => unanswered(standing).length > 0,
    deed: (_, [first]) => toPaper(first, 'comments'),
    roles: writers,
    papers: unanswered,
    count: (standing) =>
      unanswered(standing).reduce((sum, { document }) => sum + (document?.commentsUnanswered ?? 0), 0),
  },
  {
    key: 'write',
    when: preparing,
    holds: inState('empty'),
    deed: (_, [first]) => toPaper(first),
    roles: writers,
    papers: (standing) => papersIn(standing, 'empty'),
  },
  {
    key: 'start-draft',
    when: preparing,
    holds: inState('missing'),
    deed: (_, [first]) => ({ does: 'start', kind: first?.kind ?? 'other' }),
    papers: (standing) => papersIn(standing, 'missing'),
  },
  {
    key: 'consult',
    when: preparing,
    holds: ({ papers, congress }) =>
      congress.partyStatus === null &&
      congress.upperStatus === null &&
      papers.every(({ document }) => (document?.round ?? 0) === 0) &&
      papers.some((paper) => stateOf(paper) === 'drafting'),
    deed: (_, [first]) => onPaper('document.open-consultation', first),
    papers: (standing) => papersIn(standing, 'drafting'),
  },
  {
    key: 'close-consultation',
    when: preparing,
    holds: inState('consulting'),
    deed: (_, [first]) => onPaper('document.close-consultation', first),
    papers: (standing) => papersIn(standing, 'consulting'),
  },
  {
    key: 'call-meeting',
    when: preparing,
    holds: (standing) => inState('drafting')(standing) && !standing.hasMet,
    deed: () => ({ does: 'begin', type: 'meeting.call' }),
  },
  {
    key: 'finalise',
    when: preparing,
    holds: (standing) => inState('drafting')(standing) && standing.hasMet,
    deed: () => ({ does: 'finalise' }),
    roles: ['branch_chair'],
    papers: (standing) => papersIn(standing, 'drafting'),
  },
  {
    key: 'skip-party',
    when: preparing,
    holds: (standing) =>
      standing.hasPartyCommittee === false && standing.congress.partyStatus === null && standing.papers.every(isFinal),
    deed: () => ({ does: 'begin', type: 'review.skip' }),
  },
  {
    key: 'submit-party',
    when: preparing,
    holds: (standing) => isReady(standing) && sideInTurn(standing) === 'party',
    deed: () => ({ does: 'submit', side: 'party' }),
    roles: ['branch_chair'],
  },
  {
    key: 'submit-upper',
    when: preparing,
    holds: (standing) => isReady(standing) && sideInTurn(standing) === 'upper',
    deed: () => ({ does: 'submit', side: 'upper' }),
    roles: ['branch_chair'],
  },
  {
    key: 'wait-party',
    when: preparing,
    holds: ({ congress }) => isAt(congress.partyStatus),
    deed: wait,
    roles: [],
  },
  {
    key: 'wait-upper',
    when: preparing,
    holds: ({ congress }) => isAt(congress.upperStatus),
    deed: wait,
    roles: [],
  },
  {
    key: 'wait-clearance',
    when: preparing,
    holds: ({ congress, openConditions }) =>
      hasGiven(congress.partyStatus) && hasGiven(congress.upperStatus) && openConditions === 0,
    deed: wait,
    roles: [],
  },

  {
    key: 'open-roll',
    when: ['cleared', 'convened'],
    holds: ({ roll }) => roll === null,
    deed: () => ({ does: 'begin', type: 'credential.open-roll' }),
  },
  {
    key: 'convene',
    when: ['cleared'],
    holds: always,
    deed: () => on('congress', 'congress.convene'),
  },
  {
    key: 'work-on-roll',
    when: ['convened'],
    holds: ({ roll }) => roll === 'open',
    deed: ({ congress }) => ({ does: 'go', to: `/rolls/${congress.id}/show` }),
    roles: [...writers, 'credentials_board'],
  },
  {
    key: 'open-sitting',
    when: ['convened'],
    holds: ({ roll, sitting }) => roll === 'closed' && sitting === null,
    deed: () => ({ does: 'begin', type: 'sitting.open' }),
  },
  {
    key: 'work-in-hall',
    when: ['open', 'adjourned'],
    holds: always,
    deed: ({ congress }) => ({ does: 'go', to: `/sittings/${congress.id}/show` }),
    roles: [],
  },

  {
    key: 'mend-dossier',
    when: ['held'],
    holds: ({ dossier }) => dossier?.status === 'returned' || dossier?.status === 'refused',
    deed: toDossier,
    roles: writers,
  },
  {
    key: 'first-session',
    when: ['held'],
    holds: ({ firstSession, dossier, congress }) =>
      firstSession === null && dossier === null && congress.personnelMode !== 'APPOINTED',
    deed: () => ({ does: 'begin', type: 'first-session.convene' }),
  },
  {
    key: 'work-in-first-session',
    when: ['held'],
    holds: ({ firstSession }) => firstSession === 'convened' || firstSession === 'meeting',
    deed: ({ congress }) => ({ does: 'go', to: `/first-sessions/${congress.id}/show` }),
    roles: writers,
  },
  {
    key: 'assemble-dossier',
    when: ['held'],
    holds: ({ dossier, congress }) => dossier === null && congress.personnelMode !== 'APPOINTED',
    deed: () => ({ does: 'begin', type: 'dossier.assemble' }),
  },
  {
    key: 'complete-dossier',
    when: ['held'],
    holds: ({ dossier }) => dossier?.status === 'assembled' && dossier.missing > 0,
    deed: toDossier,
    roles: writers,
    count: ({ dossier }) => dossier?.missing ?? 0,
  },
  {
    key: 'submit-dossier',
    when: ['held'],
    holds: ({ dossier }) => dossier?.status === 'assembled' && dossier.missing === 0,
    deed: () => on('dossier', 'dossier.submit'),
  },
  {
    key: 'wait-recognition',
    when: ['held'],
    holds: ({ dossier }) => dossier?.status === 'submitted',
    deed: wait,
    roles: [],
  },
  {
    key: 'roll-out',
    when: ['held', 'recognised'],
    holds: ({ rollout }) => rollout === 'started',
    deed: ({ congress }) => ({ does: 'go', to: `/rollouts/${congress.id}/show` }),
    roles: writers,
  },
  {
    key: 'archive',
    when: ['recognised'],
    holds: always,
    deed: () => on('congress', 'congress.archive'),
  },
];

function always(): boolean {
  return true;
}

function wait(): Deed {
  return { does: 'wait' };
}

function toCongress({ congress }: Standing): Deed {
  return { does: 'go', to: `/congresses/${congress.id}/show` };
}

function toDossier({ congress }: Standing): Deed {
  return { does: 'go', to: `/dossiers/${congress.id}/show` };
}

function toPaper(paper: Paper | undefined, tab?: string): Deed {
  const id = paper?.document?.id;
  return { does: 'go', to: id ? `/documents/${id}/show${tab ? `?tab=${tab}` : ''}` : '/documents' };
}

function on(what: 'congress' | 'review' | 'dossier' | 'rollout', type: CommandType): Deed {
  return { does: 'command', type, on: what };
}

function onPaper(type: CommandType, paper: Paper | undefined): Deed {
  return { does: 'command', type, on: 'document', id: paper?.document?.id ?? '' };
}

function rolesFor(deed: Deed): readonly Role[] {
  if (deed.does === 'start') return commands.get('document.start-draft')?.roles ?? [];
  return 'type' in deed ? (commands.get(deed.type)?.roles ?? []) : [];
}

function inState(state: PaperState): (standing: Standing) => boolean {
  return (standing) => papersIn(standing, state).length > 0;
}

function papersIn({ papers }: Standing, state: PaperState): readonly Paper[] {
  return papers.filter((paper) => stateOf(paper) === state);
}

function unanswered({ papers }: Standing): readonly Paper[] {
  return papers.filter(({ document }) => (document?.commentsUnanswered ?? 0) > 0);
}

// Returned, and the papers are those that were returned or not ready again.
function isStillReturned(standing: Standing): boolean {
  const { partyStatus, upperStatus } = standing.congress;
  const isReturned = partyStatus === 'returned' || upperStatus === 'returned';
  return isReturned && !(isMended(standing) && standing.papers.every(isFinal));
}

// What was finalised anew since is mended; of the others, those still in work come first.
function unmended(papers: readonly Paper[], submitted: Standing['submitted']): readonly Paper[] {
  const same = papers.filter(({ document }) => document !== null && submitted[document.id] === document.finalVersion);
  return [...papers.filter((paper) => !isFinal(paper) && paper.document), ...same.filter(isFinal)];
}

function isReady(standing: Standing): boolean {
  return standing.papers.length > 0 && standing.papers.every(isFinal) && !isStillReturned(standing);
}
