import type { FeatureVocabulary } from './words.js';

export const petitionVocabulary: FeatureVocabulary = {
  feature: { vi: 'Kiến nghị', en: 'Petition' },
  commands: {
    'petition.raise': { vi: 'Nêu kiến nghị', en: 'Raise a petition' },
    'petition.consolidate': { vi: 'Tổng hợp kiến nghị', en: 'Consolidate petitions' },
    'petition.forward': { vi: 'Chuyển kiến nghị', en: 'Forward' },
    'petition.answer': { vi: 'Trả lời kiến nghị', en: 'Answer' },
    'petition.close': { vi: 'Kết thúc kiến nghị', en: 'Close' },
  },
  events: {
    PetitionRaised: { vi: 'Kiến nghị về {topic}: {text}', en: 'A petition was raised on {topic}: {text}' },
    PetitionsConsolidated: {
      vi: 'Tổng hợp kiến nghị về {topic}: {summary}',
      en: 'Petitions on {topic} were consolidated: {summary}',
    },
    PetitionForwarded: { vi: 'Chuyển kiến nghị đến {addressee}', en: 'The petition was forwarded to {addressee}' },
    PetitionAnswered: { vi: '{capacity} trả lời: {text}', en: '{capacity} answered: {text}' },
    PetitionClosed: { vi: 'Kết thúc kiến nghị: {outcome}', en: 'The petition was closed: {outcome}' },
  },
  statuses: {
    raised: { vi: 'Đã nêu', en: 'Raised' },
    consolidated: { vi: 'Đã tổng hợp', en: 'Consolidated' },
    forwarded: { vi: 'Đã chuyển', en: 'Forwarded' },
    answered: { vi: 'Đã trả lời', en: 'Answered' },
    closed: { vi: 'Đã kết thúc', en: 'Closed' },
  },
  refusals: {
    'petition.already-raised': {
      says: { vi: 'Kiến nghị này đã được nêu.', en: 'This petition has been raised already.' },
      mend: { vi: 'Nêu một kiến nghị mới.', en: 'Raise a new one.' },
    },
    'petition.not-raised': {
      says: { vi: 'Chưa có kiến nghị này.', en: 'There is no such petition.' },
      mend: { vi: 'Nêu kiến nghị trước.', en: 'Raise it first.' },
    },
    'petition.closed': {
      says: { vi: 'Kiến nghị đã kết thúc.', en: 'The petition is closed.' },
      mend: { vi: 'Nêu một kiến nghị mới nếu còn vướng mắc.', en: 'Raise a new one if something remains.' },
    },
    'petition.nothing-to-sum-up': {
      says: { vi: 'Chưa chọn kiến nghị nào để tổng hợp.', en: 'No petition was named.' },
      mend: { vi: 'Chọn kiến nghị, hoặc đánh dấu “không có kiến nghị”.', en: 'Name some, or mark “none”.' },
    },
    'petition.some-and-none': {
      says: { vi: 'Đã chọn kiến nghị mà lại ghi là không có kiến nghị.', en: 'Petitions were named beside “none”.' },
      mend: { vi: 'Bỏ đánh dấu “không có kiến nghị”.', en: 'Take the mark “none” away.' },
    },
    'petition.unknown': {
      says: { vi: 'Không tìm thấy một kiến nghị được chọn.', en: 'One of the petitions was not found.' },
      mend: { vi: 'Chọn lại từ danh sách.', en: 'Choose again from the list.' },
    },
    'petition.does-not-belong': {
      says: {
        vi: 'Một kiến nghị được chọn thuộc đơn vị khác hoặc là bản tổng hợp.',
        en: 'One of the petitions is of another unit, or a summary itself.',
      },
      mend: { vi: 'Chỉ chọn kiến nghị riêng lẻ của đơn vị.', en: 'Choose single petitions of the unit.' },
    },
    'petition.upper-union-unknown': {
      says: { vi: 'Chưa biết công đoàn cấp trên của đơn vị.', en: 'The upper union of the unit is not known.' },
      mend: { vi: 'Chọn nơi nhận.', en: 'Choose whom to send it to.' },
    },
    'petition.not-answered': {
      says: { vi: 'Kiến nghị chưa được trả lời.', en: 'The petition has not been answered.' },
      mend: { vi: 'Trả lời trước khi kết thúc.', en: 'Answer it first.' },
    },
  },
  views: { petitions: { vi: 'Kiến nghị', en: 'Petitions' } },
  fields: {
    petition: { vi: 'Kiến nghị', en: 'Petition' },
    petitions: { vi: 'Các kiến nghị', en: 'Petitions' },
    topic: { vi: 'Vấn đề', en: 'Topic' },
    text: { vi: 'Nội dung', en: 'Text' },
    group: { vi: 'Tổ công đoàn', en: 'Union group' },
    summary: { vi: 'Nội dung tổng hợp', en: 'Summary' },
    addressee: { vi: 'Chuyển đến', en: 'Addressee' },
    to: { vi: 'Nơi nhận', en: 'To' },
    answer: { vi: 'Trả lời', en: 'Answer' },
    answeredBy: { vi: 'Người trả lời', en: 'Answered by' },
    capacity: { vi: 'Tư cách', en: 'Capacity' },
    atCongress: { vi: 'Trả lời tại đại hội', en: 'At the congress' },
    outcome: { vi: 'Kết quả', en: 'Outcome' },
    isNone: { vi: 'Không có kiến nghị', en: 'No petitions' },
    sumsUp: { vi: 'Tổng hợp từ (kiến nghị)', en: 'Sums up' },
    partOf: { vi: 'Thuộc bản tổng hợp', en: 'Part of' },
    raisedOn: { vi: 'Ngày nêu', en: 'Raised on' },
    forwardedOn: { vi: 'Ngày chuyển', en: 'Forwarded on' },
    answeredOn: { vi: 'Ngày trả lời', en: 'Answered on' },
    closedOn: { vi: 'Ngày kết thúc', en: 'Closed on' },
  },
  values: {
    addressee: {
      employer: { vi: 'lãnh đạo cơ quan, người sử dụng lao động', en: 'the employer' },
      'upper-union': { vi: 'công đoàn cấp trên', en: 'the upper union' },
      'party-committee': { vi: 'cấp uỷ cùng cấp', en: 'the Party committee' },
      other: { vi: 'nơi khác', en: 'others' },
    },
    outcome: {
      granted: { vi: 'Đã giải quyết', en: 'Granted' },
      'partly-granted': { vi: 'Giải quyết một phần', en: 'Partly granted' },
      explained: { vi: 'Đã giải thích', en: 'Explained' },
      withdrawn: { vi: 'Rút kiến nghị', en: 'Withdrawn' },
    },
  },
};
