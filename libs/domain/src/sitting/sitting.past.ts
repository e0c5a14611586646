import type { Source } from '#decider';
import type { Regulation } from '../regulation/index.js';
import type {
  AdjournSitting,
  Boards,
  CongressOfSitting,
  Count,
  ProgrammeItem,
  RecordReport,
  SittingEvent,
  Votes,
} from './sitting.js';

/** Named pasts for specs. */
export const article: Source = { title: 'Bài báo về đại hội', publishedOn: '2023-03-14' };
export const RS_XII: Regulation = { ruleSet: 'RS_XII', settings: {} };

/** A delegates' congress under the twelfth charter, convened. */
export const ofDelegates = (more: Partial<NonNullable<CongressOfSitting>> = {}): NonNullable<CongressOfSitting> => ({
  id: 'congress-1',
  form: 'DELEGATES',
  status: 'convened',
  regulation: RS_XII,
  lessonsShared: null,
  ...more,
});
export const under = (ruleSet: Regulation['ruleSet'], settings: Regulation['settings'] = {}) =>
  ofDelegates({ regulation: { ruleSet, settings } });

export const opened = (
  congress: NonNullable<CongressOfSitting> = ofDelegates(),
  count: Count = { convened: 98, present: 90 },
): SittingEvent => ({
  type: 'SittingOpened',
  data: {
    congress: congress.id,
    form: congress.form,
    regulation: congress.regulation,
    place: null,
    ...count,
    guards: [],
  },
});
export const adjourned = (
  reason: AdjournSitting['data']['reason'] = 'no-quorum',
  count: Count = { convened: 98, present: 60 },
): SittingEvent => ({
  type: 'SittingAdjourned',
  data: {
    congress: 'congress-1',
    form: 'DELEGATES',
    regulation: RS_XII,
    reason,
    words: null,
    resumeOn: null,
    ...count,
    guards: [],
  },
});
export const closed: SittingEvent = {
  type: 'SittingClosed',
  data: { congress: 'congress-1', concludes: true, words: null },
};
/** Sealed on 2 March 2023 for six months. */
export const sealed: SittingEvent = {
  type: 'BallotsSealed',
  data: {
    congress: 'congress-1',
    packets: 2,
    keptBy: 'lan',
    place: null,
    sealedOn: '2023-03-02',
    sealedUntil: '2023-09-02',
    guards: [],
  },
};

export const votes = (yes: number | null, more: Partial<Votes> = {}): Votes => ({
  for: yes,
  against: yes === null ? null : 0,
  abstain: yes === null ? null : 0,
  unanimous: false,
  words: null,
  ...more,
});
export const unanimous: Votes = votes(null, { unanimous: true });
export const boards = (more: Partial<Boards>): Boards => ({
  presidium: [],
  honorary: [],
  secretariat: [],
  credentialsBoard: [],
  ballotBoard: [],
  ...more,
});
export const item = (kind: ProgrammeItem['kind']): ProgrammeItem => ({ kind, title: kind, by: null });
export const report: RecordReport['data'] = {
  kind: 'term-report',
  title: 'Báo cáo tổng kết nhiệm kỳ',
  by: 'lan',
  sections: [{ topic: 'Chăm lo đời sống', text: 'Thăm hỏi, trợ cấp' }],
  targetsResult: { met: 13, of: 13, words: 'đạt và vượt' },
  document: null,
};
