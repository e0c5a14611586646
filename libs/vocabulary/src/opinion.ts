import type { FeatureVocabulary } from './words.js';

export const opinionVocabulary: FeatureVocabulary = {
  feature: { vi: 'Góp ý cấp trên', en: 'Opinion' },
  commands: {
    'opinion.record': { vi: 'Ghi ý kiến', en: 'Record an opinion' },
    'opinion.consolidate': { vi: 'Tổng hợp ý kiến', en: 'Consolidate opinions' },
    'opinion.send-up': { vi: 'Gửi lên công đoàn cấp trên', en: 'Send up' },
  },
  events: {
    OpinionRecorded: { vi: 'Góp ý “{title}”: {text}', en: 'Opinion on “{title}”: {text}' },
    OpinionsConsolidated: {
      vi: 'Tổng hợp góp ý “{title}”: {summary}',
      en: 'Opinions on “{title}” were consolidated: {summary}',
    },
    OpinionSentUp: { vi: 'Gửi góp ý lên công đoàn cấp trên', en: 'The opinion was sent to the upper union' },
  },
  statuses: {
    recorded: { vi: 'Đã ghi nhận', en: 'Recorded' },
    consolidated: { vi: 'Đã tổng hợp', en: 'Consolidated' },
    sent: { vi: 'Đã gửi cấp trên', en: 'Sent' },
  },
  refusals: {
    'opinion.document-unknown': {
      says: { vi: 'Không tìm thấy văn bản đã chọn.', en: 'The chosen document was not found.' },
      mend: { vi: 'Chọn lại từ danh sách, hoặc bỏ trống.', en: 'Choose again from the list, or leave it out.' },
    },
    'opinion.already-recorded': {
      says: { vi: 'Ý kiến này đã được ghi.', en: 'This opinion has been recorded already.' },
      mend: { vi: 'Ghi một ý kiến mới.', en: 'Record a new one.' },
    },
    'opinion.not-recorded': {
      says: { vi: 'Chưa có ý kiến này.', en: 'There is no such opinion.' },
      mend: { vi: 'Ghi ý kiến trước.', en: 'Record it first.' },
    },
    'opinion.some-and-none': {
      says: { vi: 'Đã chọn ý kiến mà lại ghi là không có ý kiến.', en: 'Opinions were named beside “none”.' },
      mend: { vi: 'Bỏ đánh dấu “không có ý kiến”.', en: 'Take the mark “none” away.' },
    },
    'opinion.nothing-to-sum-up': {
      says: { vi: 'Chưa chọn ý kiến nào để tổng hợp.', en: 'No opinion was named.' },
      mend: { vi: 'Chọn ý kiến, hoặc đánh dấu “không có ý kiến”.', en: 'Name some, or mark “none”.' },
    },
    'opinion.unknown': {
      says: { vi: 'Không tìm thấy một ý kiến được chọn.', en: 'One of the opinions was not found.' },
      mend: { vi: 'Chọn lại từ danh sách.', en: 'Choose again from the list.' },
    },
    'opinion.does-not-belong': {
      says: {
        vi: 'Một ý kiến được chọn thuộc đơn vị khác hoặc về văn kiện khác.',
        en: 'One of the opinions is of another unit or on another draft.',
      },
      mend: { vi: 'Chỉ chọn ý kiến của đơn vị về cùng văn kiện.', en: 'Choose those of the unit on this draft.' },
    },
    'opinion.upper-union-unknown': {
      says: { vi: 'Chưa biết công đoàn cấp trên của đơn vị.', en: 'The upper union of the unit is not known.' },
      mend: { vi: 'Chọn nơi nhận.', en: 'Choose whom to send it to.' },
    },
  },
  views: { opinions: { vi: 'Góp ý văn kiện cấp trên', en: 'Opinions' } },
  fields: {
    opinion: { vi: 'Ý kiến', en: 'Opinion' },
    opinions: { vi: 'Các ý kiến', en: 'Opinions' },
    target: { vi: 'Góp ý về', en: 'Target' },
    title: { vi: 'Tên văn kiện', en: 'Title' },
    document: { vi: 'Văn kiện', en: 'Document' },
    text: { vi: 'Nội dung', en: 'Text' },
    group: { vi: 'Tổ công đoàn', en: 'Union group' },
    summary: { vi: 'Nội dung tổng hợp', en: 'Summary' },
    isNone: { vi: 'Không có ý kiến', en: 'No opinion' },
    to: { vi: 'Nơi nhận', en: 'To' },
    sumsUp: { vi: 'Tổng hợp từ (ý kiến)', en: 'Sums up' },
    partOf: { vi: 'Thuộc bản tổng hợp', en: 'Part of' },
    recordedOn: { vi: 'Ngày ghi', en: 'Recorded on' },
    sentOn: { vi: 'Ngày gửi', en: 'Sent on' },
  },
  values: {
    target: {
      'upper-draft': { vi: 'Dự thảo văn kiện cấp trên', en: 'Drafts of the upper congress' },
      charter: { vi: 'Điều lệ Công đoàn Việt Nam', en: 'Charter' },
      other: { vi: 'Văn kiện khác', en: 'Other' },
    },
  },
};
