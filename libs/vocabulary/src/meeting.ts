import type { FeatureVocabulary } from './words.js';

export const meetingVocabulary: FeatureVocabulary = {
  feature: { vi: 'Cuộc họp', en: 'Meeting' },
  commands: {
    'meeting.call': { vi: 'Triệu tập cuộc họp', en: 'Call a meeting' },
    'meeting.set-agenda': { vi: 'Lập chương trình họp', en: 'Set the agenda' },
    'meeting.hold': { vi: 'Ghi nhận đã họp', en: 'Hold the meeting' },
    'meeting.record-item': { vi: 'Ghi nội dung đã bàn', en: 'Record an item' },
    'meeting.conclude': { vi: 'Kết luận cuộc họp', en: 'Conclude the meeting' },
  },
  events: {
    MeetingCalled: { vi: 'Triệu tập “{title}”', en: '“{title}” was called' },
    AgendaSet: { vi: 'Lập chương trình họp', en: 'The agenda was set' },
    MeetingHeld: {
      vi: 'Đã họp, có mặt {present}/{summoned}',
      en: 'The meeting was held, {present} of {summoned} present',
    },
    AgendaItemRecorded: { vi: '{title}: {outcome}', en: '{title}: {outcome}' },
    MeetingConcluded: { vi: 'Kết luận: {conclusion}', en: 'Concluded: {conclusion}' },
  },
  statuses: {
    called: { vi: 'Đã triệu tập', en: 'Called' },
    held: { vi: 'Đã họp', en: 'Held' },
    concluded: { vi: 'Đã kết luận', en: 'Concluded' },
  },
  refusals: {
    'meeting.already-called': {
      says: { vi: 'Cuộc họp này đã được triệu tập.', en: 'This meeting has been called already.' },
      mend: { vi: 'Mở cuộc họp đã có.', en: 'Open the existing meeting.' },
    },
    'meeting.not-called': {
      says: { vi: 'Chưa có cuộc họp này.', en: 'There is no such meeting.' },
      mend: { vi: 'Triệu tập cuộc họp trước.', en: 'Call the meeting first.' },
    },
    'meeting.not-held': {
      says: { vi: 'Cuộc họp chưa diễn ra.', en: 'The meeting has not been held.' },
      mend: { vi: 'Ghi nhận đã họp trước.', en: 'Record that it was held first.' },
    },
    'meeting.already-held': {
      says: { vi: 'Đã ghi nhận cuộc họp này diễn ra.', en: 'This meeting has been held already.' },
      mend: { vi: 'Ghi nội dung đã bàn hoặc kết luận.', en: 'Record its items, or conclude it.' },
    },
    'meeting.already-concluded': {
      says: { vi: 'Cuộc họp đã kết luận.', en: 'The meeting is concluded.' },
      mend: { vi: 'Triệu tập cuộc họp mới nếu còn việc phải bàn.', en: 'Call another meeting if matters remain.' },
    },
    'meeting.not-stated': {
      says: { vi: 'Còn thiếu thông tin bắt buộc.', en: 'Something that must be known is missing.' },
      mend: {
        vi: 'Điền thông tin còn thiếu, hoặc dẫn nguồn nếu ghi lại theo bài báo, báo cáo.',
        en: 'Fill it in, or name the source if you are recording a report.',
      },
    },
    'meeting.item-twice': {
      says: { vi: 'Hai nội dung có cùng số thứ tự.', en: 'Two items have the same number.' },
      mend: { vi: 'Đánh lại số thứ tự.', en: 'Number the items anew.' },
    },
    'meeting.item-already-recorded': {
      says: { vi: 'Không bỏ được nội dung đã bàn: số {items}.', en: 'Items {items} were dealt with and must stay.' },
      mend: { vi: 'Giữ các nội dung đó trong chương trình.', en: 'Keep them on the agenda.' },
    },
    'meeting.more-present-than-summoned': {
      says: {
        vi: 'Có mặt {present} người nhưng chỉ triệu tập {summoned}.',
        en: '{present} present, but only {summoned} were summoned.',
      },
      mend: { vi: 'Kiểm tra lại hai số này.', en: 'Check both numbers.' },
    },
    'meeting.not-on-the-agenda': {
      says: { vi: 'Chương trình họp không có nội dung số {item}.', en: 'There is no item {item} on the agenda.' },
      mend: { vi: 'Bổ sung vào chương trình họp trước.', en: 'Put it on the agenda first.' },
    },
    'meeting.no-agenda': {
      says: { vi: 'Cuộc họp chưa có chương trình.', en: 'The meeting has no agenda.' },
      mend: { vi: 'Lập chương trình họp trước khi kết luận.', en: 'Set the agenda before concluding.' },
    },
  },
  views: {
    meetings: { vi: 'Cuộc họp', en: 'Meetings' },
    'agenda-items': { vi: 'Nội dung cuộc họp', en: 'Agenda items' },
  },
  fields: {
    kind: { vi: 'Loại', en: 'Kind' },
    dueOn: { vi: 'Ngày dự kiến', en: 'Due on' },
    dueOnKnown: { vi: 'Ngày dự kiến được biết qua', en: 'How the due day is known' },
    heldOn: { vi: 'Ngày họp', en: 'Held on' },
    heldOnKnown: { vi: 'Ngày họp được biết qua', en: 'How the day is known' },
    heldOnNote: { vi: 'Ghi chú về ngày', en: 'Note on the day' },
    partOfDay: { vi: 'Buổi', en: 'Part of the day' },
    place: { vi: 'Địa điểm', en: 'Place' },
    chair: { vi: 'Người chủ trì', en: 'Chair' },
    chairedBy: { vi: 'Người chủ trì', en: 'Chaired by' },
    items: { vi: 'Nội dung', en: 'Items' },
    item: { vi: 'Nội dung số', en: 'Item' },
    summoned: { vi: 'Số triệu tập', en: 'Summoned' },
    present: { vi: 'Số có mặt', en: 'Present' },
    summary: { vi: 'Tóm tắt', en: 'Summary' },
    outcome: { vi: 'Kết quả', en: 'Outcome' },
    conclusion: { vi: 'Kết luận', en: 'Conclusion' },
    congresses: { vi: 'Đại hội liên quan', en: 'Congresses concerned' },
    unrecorded: { vi: 'Nội dung chưa ghi', en: 'Items not recorded' },
    recorded: { vi: 'Đã ghi', en: 'Recorded' },
  },
  values: {
    known: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Suy ra năm', en: 'Year inferred' },
      inferred: { vi: 'Suy ra', en: 'Inferred' },
    },
    kind: {
      quarterly: { vi: 'Họp thường kỳ quý', en: 'Quarterly' },
      extraordinary: { vi: 'Họp bất thường', en: 'Extraordinary' },
      preparation: { vi: 'Họp chuẩn bị đại hội', en: 'Preparation' },
      'lessons-learned': { vi: 'Họp rút kinh nghiệm', en: 'Lessons learned' },
      study: { vi: 'Học tập, quán triệt', en: 'Study session' },
      'work-results': { vi: 'Kết quả và nhiệm vụ công tác', en: 'Work results and tasks' },
      'draft-documents': { vi: 'Dự thảo văn kiện', en: 'Draft documents' },
      'draft-documents-last-review': { vi: 'Góp ý văn kiện lần cuối', en: 'Last review of the draft documents' },
      'upper-drafts': { vi: 'Góp ý văn kiện cấp trên', en: 'Drafts of the upper congress' },
      charter: { vi: 'Góp ý sửa đổi Điều lệ', en: 'Charter amendments' },
      petitions: { vi: 'Kiến nghị của đoàn viên', en: 'Petitions' },
      directives: { vi: 'Quán triệt chỉ đạo', en: 'Directives' },
      'task-assignment': { vi: 'Phân công nhiệm vụ', en: 'Task assignment' },
      personnel: { vi: 'Nhân sự', en: 'Personnel' },
      other: { vi: 'Khác', en: 'Other' },
    },
    partOfDay: {
      morning: { vi: 'Buổi sáng', en: 'Morning' },
      afternoon: { vi: 'Buổi chiều', en: 'Afternoon' },
      evening: { vi: 'Buổi tối', en: 'Evening' },
      'whole-day': { vi: 'Cả ngày', en: 'Whole day' },
    },
    heldOnKnown: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Suy ra năm', en: 'Year inferred' },
      inferred: { vi: 'Suy ra', en: 'Inferred' },
    },
    dueOnKnown: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Suy ra năm', en: 'Year inferred' },
      inferred: { vi: 'Suy ra', en: 'Inferred' },
    },
  },
};
