import type { FeatureVocabulary } from './words.js';

export const voteVocabulary: FeatureVocabulary = {
  feature: { vi: 'Biểu quyết', en: 'Open vote' },
  commands: {
    'vote.put-to-vote': { vi: 'Đưa ra biểu quyết', en: 'Put to the vote' },
    'vote.record-count': { vi: 'Ghi kết quả đếm', en: 'Record the count' },
    'vote.declare': { vi: 'Công bố kết quả', en: 'Declare the result' },
    'vote.annul': { vi: 'Huỷ lần biểu quyết', en: 'Annul the vote' },
  },
  events: {
    QuestionPut: { vi: 'Biểu quyết: {question}', en: 'Put to the vote: {question}' },
    VotesCounted: {
      vi: 'Tán thành {for}, không tán thành {against}, không ý kiến {abstain}, không biểu quyết {notVoting}',
      en: '{for} for, {against} against, {abstain} abstaining, {notVoting} not voting',
    },
    VoteDeclared: { vi: 'Công bố kết quả: {for} tán thành, cần {needed}', en: 'Declared: {for} for, {needed} needed' },
    VoteAnnulled: { vi: 'Huỷ lần biểu quyết vì: {reason}', en: 'The vote was annulled because: {reason}' },
  },
  statuses: {
    put: { vi: 'Đang biểu quyết', en: 'Being voted' },
    counted: { vi: 'Đã đếm', en: 'Counted' },
    carried: { vi: 'Được thông qua', en: 'Carried' },
    lost: { vi: 'Không được thông qua', en: 'Lost' },
    annulled: { vi: 'Đã huỷ', en: 'Annulled' },
  },
  refusals: {
    'vote.no-such-sitting': {
      says: { vi: 'Không có phiên họp này.', en: 'There is no such sitting.' },
      mend: { vi: 'Chọn lại phiên họp.', en: 'Choose the sitting again.' },
    },
    'vote.sitting-not-open': {
      says: { vi: 'Phiên họp không ở trạng thái đang họp.', en: 'The sitting is not in session.' },
      mend: { vi: 'Khai mạc hoặc tiếp tục phiên họp trước.', en: 'Open or resume the sitting first.' },
    },
    'vote.already-put': {
      says: { vi: 'Nội dung này đã được đưa ra biểu quyết.', en: 'This question has been put already.' },
      mend: { vi: 'Tạo một lần biểu quyết mới.', en: 'Begin a new vote.' },
    },
    'vote.present-unknown': {
      says: { vi: 'Chưa biết số người có mặt.', en: 'The number present is not known.' },
      mend: { vi: 'Ghi số người có mặt.', en: 'State how many are present.' },
    },
    'vote.more-than-present': {
      says: {
        vi: 'Ghi {stated} người, nhiều hơn {present} người có mặt tại phiên họp.',
        en: '{stated} are more than the {present} present at the sitting.',
      },
      mend: { vi: 'Ghi lại số người có mặt.', en: 'State the number present again.' },
    },
    'vote.not-put': {
      says: { vi: 'Nội dung này chưa được đưa ra biểu quyết.', en: 'This question has not been put.' },
      mend: { vi: 'Đưa ra biểu quyết trước.', en: 'Put it to the vote first.' },
    },
    'vote.not-counted': {
      says: { vi: 'Chưa đếm kết quả.', en: 'The votes have not been counted.' },
      mend: { vi: 'Ghi kết quả đếm trước.', en: 'Record the count first.' },
    },
    'vote.figures-do-not-add-up': {
      says: {
        vi: 'Tổng các số là {sum}, khác {present} người có mặt.',
        en: 'The figures make {sum}, not the {present} present.',
      },
      mend: {
        vi: 'Đếm lại; người không biểu quyết ghi vào ô riêng.',
        en: 'Count again; those who did not vote have a figure of their own.',
      },
    },
    'vote.already-declared': {
      says: { vi: 'Kết quả đã được công bố.', en: 'The result has been declared.' },
      mend: { vi: 'Nếu sai, huỷ lần này và biểu quyết lại.', en: 'If it is wrong, annul it and vote again.' },
    },
    'vote.annulled': {
      says: { vi: 'Lần biểu quyết này đã huỷ.', en: 'This vote has been annulled.' },
      mend: { vi: 'Đưa ra biểu quyết lại.', en: 'Put the question anew.' },
    },
    'vote.result-not-told': {
      says: { vi: 'Chưa rõ kết quả.', en: 'The result is not told.' },
      mend: { vi: 'Ghi được hay không được thông qua.', en: 'Say whether it was carried.' },
    },
    'vote.contradicts-count': {
      says: {
        vi: 'Kết quả công bố trái với số đếm: {for} tán thành, cần {needed}.',
        en: 'The declaration contradicts the count: {for} for, {needed} needed.',
      },
      mend: { vi: 'Để trống ô này, hệ thống tự tính.', en: 'Leave this field empty; it is worked out.' },
    },
  },
  views: { 'open-votes': { vi: 'Biểu quyết', en: 'Open votes' } },
  fields: {
    vote: { vi: 'Lần biểu quyết', en: 'Vote' },
    sitting: { vi: 'Phiên họp', en: 'Sitting' },
    question: { vi: 'Nội dung biểu quyết', en: 'Question' },
    topic: { vi: 'Chủ đề', en: 'Topic' },
    method: { vi: 'Cách biểu quyết', en: 'Method' },
    present: { vi: 'Có mặt', en: 'Present' },
    for: { vi: 'Tán thành', en: 'For' },
    against: { vi: 'Không tán thành', en: 'Against' },
    abstain: { vi: 'Không ý kiến', en: 'Abstaining' },
    notVoting: { vi: 'Không biểu quyết', en: 'Not voting' },
    needed: { vi: 'Cần có', en: 'Needed' },
    passed: { vi: 'Được thông qua', en: 'Carried' },
    words: { vi: 'Bằng lời', en: 'In words' },
    putOn: { vi: 'Ngày biểu quyết', en: 'Put on' },
    declaredOn: { vi: 'Ngày công bố', en: 'Declared on' },
  },
  values: {
    topic: {
      boards: { vi: 'Các đoàn, ban của đại hội', en: 'Boards' },
      programme: { vi: 'Chương trình', en: 'Programme' },
      'house-rules': { vi: 'Quy chế làm việc', en: 'House rules' },
      'delegate-status': { vi: 'Tư cách đại biểu', en: 'Status of delegates' },
      number: { vi: 'Số lượng uỷ viên', en: 'Number of seats' },
      'personnel-plan': { vi: 'Đề án nhân sự', en: 'Personnel plan' },
      'candidate-list': { vi: 'Danh sách bầu cử', en: 'Candidate list' },
      'run-off': { vi: 'Bầu lại giữa người bằng phiếu', en: 'Ballot among the tied' },
      'open-seats': { vi: 'Để khuyết số còn thiếu', en: 'Seats left open' },
      resolution: { vi: 'Nghị quyết', en: 'Resolution' },
      other: { vi: 'Nội dung khác', en: 'Other' },
    },
    method: {
      'show-of-hands': { vi: 'Giơ tay', en: 'Show of hands' },
      'roll-call': { vi: 'Gọi tên', en: 'Roll call' },
      ballot: { vi: 'Bỏ phiếu', en: 'Ballot' },
    },
  },
};
