import { voteViews } from '#contracts/vote';
import type { VoteEvent } from '#domain/vote';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** What was decided openly, and by how many (R56). */
export const openVotes = projection(voteViews['open-votes'], 1).on<VoteEvent>({
  QuestionPut: ({ id, unit, at, data: { congress, sitting, question, topic, method, present } }) => ({
    id,
    unit,
    congress,
    sitting,
    question,
    topic,
    method,
    status: 'put',
    present,
    for: null,
    against: null,
    abstain: null,
    notVoting: null,
    needed: null,
    words: null,
    reason: null,
    putOn: dayOf(at),
    declaredOn: null,
  }),
  VotesCounted: ({ data: { guards: _, ...figures } }, row) => row && { ...row, ...figures, status: 'counted' },
  VoteDeclared: ({ at, data: { passed, needed, words } }, row) =>
    row && { ...row, status: passed ? 'carried' : 'lost', needed, words, declaredOn: dayOf(at) },
  VoteAnnulled: ({ data }, row) => row && { ...row, status: 'annulled', reason: data.reason },
});
