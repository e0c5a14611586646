import type { Source } from '#decider';
import type { Figures, VoteEvent } from './vote.js';

/** Named pasts for specs. */
export const article: Source = { title: 'Bài báo về đại hội', publishedOn: '2023-03-14' };
/** Put by a show of hands to so many people present. */
export const put = (present: number | null = 90): VoteEvent => ({
  type: 'QuestionPut',
  data: {
    congress: 'congress-1',
    sitting: 'sitting-1',
    question: 'Số lượng Ban Chấp hành là 11',
    topic: 'number',
    method: 'show-of-hands',
    present,
    regulation: { ruleSet: 'RS_XII', settings: {} },
    guards: [],
  },
});
export const figures = (yes: number, against: number, abstain = 0, notVoting = 0): Figures => ({
  for: yes,
  against,
  abstain,
  notVoting,
});
export const counted = (of: Figures): VoteEvent => ({ type: 'VotesCounted', data: { ...of, guards: [] } });
export const declared = (passed: boolean): VoteEvent => ({
  type: 'VoteDeclared',
  data: { passed, for: null, needed: null, present: null, words: null, guards: [] },
});
export const annulled: VoteEvent = { type: 'VoteAnnulled', data: { reason: 'Đếm sai' } };
