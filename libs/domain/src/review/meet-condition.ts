import { reject } from '#decider';
import type { BoundDocument, MeetCondition, Review, ReviewEvent, ReviewState } from './review.js';
import { fallen, hasGiven, moved, otherSide, outcomeOf, sidesAtWork } from './standing.js';

/**
 * The branch does what a side made its condition. A new version of the named document changes the content: the side that
 * asked for it goes along, the other side has to decide again. Nothing but that document may have changed.
 */
export function meetCondition({ data, facts }: MeetCondition, state: ReviewState): ReviewEvent[] {
  if (state.status === 'none') reject('review.not-submitted');
  const condition = state.conditions.find(({ number }) => number === data.condition);
  if (!condition) reject('review.unknown-condition', { condition: data.condition }, { field: 'condition' });
  if (condition.isMet) return [];
  const { side, document } = condition;
  const documents = document === null ? state.documents : renewed(state, document, data, facts.documents);
  const hash = document === null ? state.hash : facts.contentHash;
  const conditions = state.conditions.map((each) => (each === condition ? { ...each, isMet: true } : each));
  const met = moved(state, side, 'approved-with-conditions', { documents, hash, conditions });
  const event: ReviewEvent = {
    type: 'ConditionMet',
    data: {
      ...outcomeOf(met),
      side,
      condition: condition.number,
      document,
      version: data.version,
      note: data.note,
      documents,
    },
  };
  const other = otherSide(side);
  const falls = hash !== state.hash && (sidesAtWork(state).includes(other) || hasGiven(state, other));
  if (!falls || state[other]?.status === 'skipped') return [event];
  const dropped = { ...fallen(met, [other]), entries: state.entries + 1 };
  return [
    event,
    {
      type: 'ApprovalsDropped',
      data: { ...outcomeOf(dropped), sides: [other], document, version: data.version },
    },
  ];
}

function renewed(
  state: Review,
  document: string,
  { version }: MeetCondition['data'],
  now: readonly BoundDocument[],
): readonly BoundDocument[] {
  const latest = now.find((each) => each.document === document);
  if (version === null || latest?.version !== version) {
    reject(
      'review.version-not-finalised',
      { document, version, finalised: latest?.version ?? null },
      { field: 'version' },
    );
  }
  const others = now.filter((each) => each.document !== document);
  const isElseChanged =
    now.length !== state.documents.length ||
    others.some(({ document: id, hash }) => state.documents.find((bound) => bound.document === id)?.hash !== hash);
  if (isElseChanged) reject('review.more-has-changed');
  return now;
}
