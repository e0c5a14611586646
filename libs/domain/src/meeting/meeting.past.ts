import type { AgendaItem, CallMeeting, HoldMeeting, MeetingEvent } from './meeting.js';

/** Named pasts for specs. */
export const article = { title: 'Họp Ban Chấp hành quý II', publishedOn: '2023-03-25' };
export const calling: CallMeeting['data'] = {
  kind: 'quarterly',
  title: 'Họp thường kỳ quý II',
  dueOn: { value: '2023-03-24', known: 'stated' },
  partOfDay: 'afternoon',
  place: null,
  chair: 'person-1',
};
export const ordinary: AgendaItem = { item: 1, title: 'Kết quả quý I', kind: 'work-results', congress: null };
export const review: AgendaItem = {
  item: 2,
  title: 'Góp ý văn kiện lần cuối',
  kind: 'draft-documents-last-review',
  congress: 'congress-1',
};
export const holding: HoldMeeting['data'] = {
  heldOn: { value: '2023-03-24', known: 'stated' },
  partOfDay: 'afternoon',
  summoned: 9,
  present: 8,
  chairedBy: 'person-1',
};
export const called: MeetingEvent = { type: 'MeetingCalled', data: calling };
export const planned: MeetingEvent = { type: 'AgendaSet', data: { items: [ordinary, review], dropped: [] } };
export const held: MeetingEvent = { type: 'MeetingHeld', data: holding };
export const reviewed: MeetingEvent = {
  type: 'AgendaItemRecorded',
  data: {
    item: 2,
    summary: 'Thống nhất dự thảo',
    outcome: 'Nhất trí cao',
    title: review.title,
    kind: review.kind,
    congress: 'congress-1',
  },
};
export const concluded: MeetingEvent = {
  type: 'MeetingConcluded',
  data: { conclusion: 'Chuẩn bị kỹ', outcome: 'Nhất trí cao', unrecorded: [1] },
};
