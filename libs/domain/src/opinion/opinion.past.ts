import type { ConsolidateOpinions, OpinionEvent, RecordOpinion } from './opinion.js';

/** Named pasts for specs. */
export const opinionOnCharter: RecordOpinion['data'] = {
  target: 'charter',
  title: 'Dự thảo sửa đổi Điều lệ Công đoàn Việt Nam',
  document: null,
  congress: 'congress-1',
  meeting: 'meeting-1',
  text: 'Đề nghị làm rõ nhiệm kỳ',
  person: null,
  group: 'Tổ công đoàn Văn phòng',
};
export const summing: ConsolidateOpinions['data'] = {
  target: 'charter',
  title: opinionOnCharter.title,
  document: null,
  congress: 'congress-1',
  opinions: ['opinion-1', 'opinion-2'],
  summary: 'Nhất trí cao, đề nghị làm rõ nhiệm kỳ',
  isNone: false,
};
export const article = { title: 'Tin hoạt động công đoàn' };
export const recorded: OpinionEvent = { type: 'OpinionRecorded', data: opinionOnCharter };
export const consolidated: OpinionEvent = { type: 'OpinionsConsolidated', data: summing };
export const sentUp: OpinionEvent = {
  type: 'OpinionSentUp',
  data: { congress: 'congress-1', target: 'charter', opinions: summing.opinions, to: 'unit-9', note: null },
};
