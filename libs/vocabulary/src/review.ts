import { paperKinds } from './document.js';
import type { FeatureVocabulary } from './words.js';

export const reviewVocabulary: FeatureVocabulary = {
  feature: { vi: 'Hồ sơ trình duyệt', en: 'Review' },
  commands: {
    'review.submit': { vi: 'Trình duyệt', en: 'Submit for review' },
    'review.take-up': { vi: 'Tiếp nhận, xem xét', en: 'Take up' },
    'review.approve': { vi: 'Duyệt', en: 'Approve' },
    'review.approve-with-conditions': { vi: 'Duyệt có điều kiện', en: 'Approve with conditions' },
    'review.return': { vi: 'Trả lại', en: 'Return' },
    'review.meet-condition': { vi: 'Đáp ứng điều kiện', en: 'Meet a condition' },
    'review.answer-comment': { vi: 'Trả lời góp ý của cấp duyệt', en: 'Answer a reviewer’s comment' },
    'review.withdraw': { vi: 'Rút hồ sơ', en: 'Withdraw' },
    'review.skip': { vi: 'Bỏ qua bước cấp uỷ', en: 'Skip the Party committee' },
    'review.drop-approvals': { vi: 'Huỷ hiệu lực các ý kiến duyệt', en: 'Drop the approvals' },
  },
  events: {
    ReviewSubmitted: { vi: 'Trình duyệt hồ sơ đại hội ({side})', en: 'The papers were submitted ({side})' },
    ReviewTakenUp: { vi: 'Đang xem xét hồ sơ ({side})', en: 'The review was taken up ({side})' },
    ReviewApproved: { vi: 'Duyệt hồ sơ đại hội ({side})', en: 'The papers were approved ({side})' },
    ReviewApprovedWithConditions: {
      vi: 'Duyệt hồ sơ có điều kiện ({side})',
      en: 'The papers were approved with conditions ({side})',
    },
    ReviewReturned: { vi: 'Trả lại hồ sơ ({side}) vì: {reason}', en: 'The papers were returned ({side}): {reason}' },
    ConditionMet: { vi: 'Đã đáp ứng điều kiện {condition}', en: 'Condition {condition} was met' },
    ReviewCommentAnswered: {
      vi: 'Trả lời góp ý {comment} của cấp duyệt: {text}',
      en: 'Comment {comment} of a reviewer was answered: {text}',
    },
    ReviewWithdrawn: { vi: 'Rút hồ sơ ({side}) vì: {reason}', en: 'The papers were withdrawn ({side}): {reason}' },
    ReviewSkipped: { vi: 'Bỏ qua bước cấp uỷ vì: {reason}', en: 'The Party committee was skipped: {reason}' },
    ApprovalsDropped: {
      vi: 'Nội dung đã thay đổi, ý kiến duyệt hết hiệu lực ({sides})',
      en: 'The content changed and approvals fell ({sides})',
    },
  },
  statuses: {
    open: { vi: 'Đang xử lý', en: 'Open' },
    complete: { vi: 'Đã đủ ý kiến duyệt', en: 'Complete' },
    met: { vi: 'Đã đáp ứng', en: 'Met' },
    dropped: { vi: 'Hết hiệu lực', en: 'Dropped' },
    accepted: { vi: 'Tiếp thu', en: 'Accepted' },
    explained: { vi: 'Giải trình', en: 'Explained' },
  },
  refusals: {
    'review.not-submitted': {
      says: { vi: 'Chưa có hồ sơ nào được trình.', en: 'Nothing has been submitted.' },
      mend: { vi: 'Trình hồ sơ trước.', en: 'Submit the papers first.' },
    },
    'review.congress-over': {
      says: { vi: 'Đại hội đã tổ chức hoặc đã kết thúc.', en: 'The congress is over.' },
      mend: { vi: 'Không còn gì để trình duyệt.', en: 'There is nothing left to review.' },
    },
    'review.no-party-committee': {
      says: { vi: 'Đơn vị không có tổ chức Đảng cùng cấp.', en: 'The unit has no Party organisation on its level.' },
      mend: { vi: 'Bỏ qua bước cấp uỷ và nêu lý do.', en: 'Skip the Party committee with the reason.' },
    },
    'review.papers-missing': {
      says: { vi: 'Còn văn kiện chưa chốt: {missing}.', en: 'Documents are not finalised: {missing}.' },
      mend: { vi: 'Chốt đủ văn kiện rồi trình.', en: 'Finalise all of them, then submit.' },
    },
    'review.out-of-order': {
      says: { vi: 'Chưa đến lượt trình bên này.', en: 'It is not yet the turn of this side.' },
      mend: { vi: 'Chờ bên kia duyệt trước.', en: 'Wait for the approval of the other side.' },
    },
    'review.already-approved': {
      says: { vi: 'Nội dung này đã được duyệt.', en: 'This content has been approved.' },
      mend: { vi: 'Không cần trình lại.', en: 'No need to submit it again.' },
    },
    'review.not-your-side': {
      says: {
        vi: 'Chỉ cấp uỷ hoặc công đoàn cấp trên quyết định việc này.',
        en: 'Only the Party committee or the upper union decides this.',
      },
      mend: { vi: 'Chuyển sang tư cách phù hợp.', en: 'Act in the right capacity.' },
    },
    'review.not-waiting': {
      says: { vi: 'Hồ sơ không đang chờ ý kiến của bên này.', en: 'The papers do not wait for this side.' },
      mend: { vi: 'Chờ cơ sở trình hồ sơ.', en: 'Wait until the branch submits them.' },
    },
    'review.stale': {
      says: {
        vi: 'Hồ sơ đã thay đổi sau khi mở xem.',
        en: 'The papers have changed since they were opened.',
      },
      mend: { vi: 'Xem lại nội dung mới rồi quyết định.', en: 'Look at the new content, then decide.' },
    },
    'review.own-submission': {
      says: { vi: 'Người trình không tự duyệt hồ sơ của mình.', en: 'Whoever submitted may not decide.' },
      mend: { vi: 'Để người khác có thẩm quyền quyết định.', en: 'Leave the decision to somebody else.' },
    },
    'review.upper-fixes-this': {
      says: {
        vi: 'Ngày, nhân sự, cách chọn chủ tịch do công đoàn cấp trên ấn định.',
        en: 'Day, personnel and chair are fixed by the upper union.',
      },
      mend: { vi: 'Để trống các ô này.', en: 'Leave these fields empty.' },
    },
    'review.conditions-missing': {
      says: { vi: 'Chưa nêu điều kiện nào.', en: 'No condition was given.' },
      mend: { vi: 'Nêu điều kiện, hoặc duyệt không điều kiện.', en: 'Give one, or approve without.' },
    },
    'review.document-not-submitted': {
      says: { vi: 'Văn kiện này không có trong hồ sơ.', en: 'This document is not among those submitted.' },
      mend: { vi: 'Chọn một văn kiện trong hồ sơ.', en: 'Choose one of those submitted.' },
    },
    'review.unknown-condition': {
      says: { vi: 'Không có điều kiện số {condition}.', en: 'There is no condition {condition}.' },
      mend: { vi: 'Chọn một điều kiện trong danh sách.', en: 'Choose one from the list.' },
    },
    'review.comment-not-submitted': {
      says: {
        vi: 'Có góp ý về văn kiện hoặc phiên bản không nằm trong hồ sơ.',
        en: 'A comment is about a document or a version that was not submitted.',
      },
      mend: { vi: 'Bỏ góp ý đó rồi gửi lại.', en: 'Take that comment away, then send again.' },
    },
    'review.unknown-comment': {
      says: { vi: 'Không có góp ý số {comment}.', en: 'There is no comment {comment}.' },
      mend: { vi: 'Chọn một góp ý trong danh sách.', en: 'Choose a comment from the list.' },
    },
    'review.comment-answered': {
      says: { vi: 'Góp ý số {comment} đã được trả lời.', en: 'Comment {comment} has been answered.' },
      mend: { vi: 'Không cần trả lời lại.', en: 'No need to answer again.' },
    },
    'review.version-not-finalised': {
      says: { vi: 'Phiên bản {version} chưa được chốt.', en: 'Version {version} has not been finalised.' },
      mend: { vi: 'Chốt phiên bản mới, rồi nêu số phiên bản.', en: 'Finalise the new version, then name it.' },
    },
    'review.more-has-changed': {
      says: {
        vi: 'Ngoài văn kiện được yêu cầu sửa, văn kiện khác cũng đã thay đổi.',
        en: 'Other documents have changed beside the one asked for.',
      },
      mend: { vi: 'Trình lại toàn bộ hồ sơ.', en: 'Submit the whole set again.' },
    },
    'review.nothing-to-withdraw': {
      says: { vi: 'Không có hồ sơ nào ở bên này để rút.', en: 'Nothing lies there to withdraw.' },
      mend: { vi: 'Chọn bên đang giữ hồ sơ.', en: 'Choose the side that has the papers.' },
    },
    'review.party-step-stays': {
      says: { vi: 'Không được bỏ qua bước cấp uỷ.', en: 'The Party committee cannot be skipped.' },
      mend: { vi: 'Trình hồ sơ lên cấp uỷ cùng cấp.', en: 'Submit the papers to the Party committee.' },
    },
  },
  views: {
    reviews: { vi: 'Hồ sơ trình duyệt', en: 'Reviews' },
    'review-decisions': { vi: 'Ý kiến duyệt', en: 'Decisions' },
    conditions: { vi: 'Điều kiện', en: 'Conditions' },
    'review-comments': { vi: 'Góp ý của cấp duyệt', en: 'Reviewers’ comments' },
  },
  fields: {
    review: { vi: 'Hồ sơ trình duyệt', en: 'Review' },
    side: { vi: 'Bên duyệt', en: 'Side' },
    dueOn: { vi: 'Hạn trả lời', en: 'Due on' },
    hash: { vi: 'Mã băm nội dung', en: 'Content hash' },
    conditions: { vi: 'Điều kiện', en: 'Conditions' },
    conditionsOpen: { vi: 'Điều kiện chưa đáp ứng', en: 'Open conditions' },
    condition: { vi: 'Điều kiện số', en: 'Condition' },
    comment: { vi: 'Góp ý số', en: 'Comment' },
    comments: { vi: 'Góp ý kèm theo', en: 'Comments' },
    passage: { vi: 'Đoạn được góp ý', en: 'Passage' },
    outcome: { vi: 'Kết quả', en: 'Outcome' },
    answer: { vi: 'Trả lời', en: 'Answer' },
    recordedOn: { vi: 'Ngày góp ý', en: 'Commented on' },
    answeredOn: { vi: 'Ngày trả lời', en: 'Answered on' },
    number: { vi: 'Số', en: 'Number' },
    text: { vi: 'Nội dung', en: 'Text' },
    document: { vi: 'Văn kiện', en: 'Document' },
    documents: { vi: 'Văn kiện trong hồ sơ', en: 'Documents' },
    version: { vi: 'Phiên bản', en: 'Version' },
    personnelMode: { vi: 'Cách chọn nhân sự', en: 'Personnel' },
    chairMode: { vi: 'Cách chọn chủ tịch', en: 'Chair' },
    committeeSize: { vi: 'Số uỷ viên Ban Chấp hành', en: 'Committee size' },
    partyStatus: { vi: 'Cấp uỷ', en: 'Party committee' },
    upperStatus: { vi: 'Công đoàn cấp trên', en: 'Upper union' },
    partyDueOn: { vi: 'Hạn của cấp uỷ', en: 'Party committee by' },
    upperDueOn: { vi: 'Hạn của công đoàn cấp trên', en: 'Upper union by' },
    returnedReason: { vi: 'Lý do trả lại', en: 'Returned because' },
    submittedOn: { vi: 'Ngày trình', en: 'Submitted on' },
    decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
    lastActivityOn: { vi: 'Hoạt động gần nhất', en: 'Last activity' },
    entry: { vi: 'Lượt', en: 'Entry' },
    act: { vi: 'Việc đã làm', en: 'Act' },
    capacity: { vi: 'Tư cách', en: 'Capacity' },
    imposedOn: { vi: 'Ngày nêu', en: 'Imposed on' },
    metOn: { vi: 'Ngày đáp ứng', en: 'Met on' },
  },
  nothing: {
    passage: { vi: 'Cả văn kiện', en: 'The whole paper' },
    document: { vi: 'Không riêng văn kiện nào', en: 'Not about one paper' },
    side: { vi: 'Cả hai bên', en: 'Both sides' },
  },
  values: {
    side: {
      party: { vi: 'cấp uỷ cùng cấp', en: 'Party committee' },
      upper: { vi: 'công đoàn cấp trên', en: 'upper union' },
    },
    kind: paperKinds,
    sides: {
      party: { vi: 'cấp uỷ cùng cấp', en: 'Party committee' },
      upper: { vi: 'công đoàn cấp trên', en: 'upper union' },
    },
    act: {
      submitted: { vi: 'Trình', en: 'Submitted' },
      'taken-up': { vi: 'Tiếp nhận', en: 'Taken up' },
      approved: { vi: 'Duyệt', en: 'Approved' },
      'approved-with-conditions': { vi: 'Duyệt có điều kiện', en: 'Approved with conditions' },
      returned: { vi: 'Trả lại', en: 'Returned' },
      'comment-answered': { vi: 'Trả lời góp ý', en: 'Comment answered' },
      'condition-met': { vi: 'Đáp ứng điều kiện', en: 'Condition met' },
      withdrawn: { vi: 'Rút', en: 'Withdrawn' },
      skipped: { vi: 'Bỏ qua', en: 'Skipped' },
      dropped: { vi: 'Hết hiệu lực', en: 'Dropped' },
    },
    partyStatus: {
      submitted: { vi: 'Đã trình', en: 'Submitted' },
      'taken-up': { vi: 'Đang xem xét', en: 'Taken up' },
      returned: { vi: 'Trả lại', en: 'Returned' },
      approved: { vi: 'Đã duyệt', en: 'Approved' },
      'approved-with-conditions': { vi: 'Duyệt có điều kiện', en: 'Approved with conditions' },
      skipped: { vi: 'Không có tổ chức Đảng', en: 'No Party organisation' },
      withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
      dropped: { vi: 'Hết hiệu lực', en: 'Dropped' },
    },
    upperStatus: {
      submitted: { vi: 'Đã trình', en: 'Submitted' },
      'taken-up': { vi: 'Đang xem xét', en: 'Taken up' },
      returned: { vi: 'Trả lại', en: 'Returned' },
      approved: { vi: 'Đã duyệt', en: 'Approved' },
      'approved-with-conditions': { vi: 'Duyệt có điều kiện', en: 'Approved with conditions' },
      skipped: { vi: 'Bỏ qua', en: 'Skipped' },
      withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
      dropped: { vi: 'Hết hiệu lực', en: 'Dropped' },
    },
    outcome: {
      accepted: { vi: 'Tiếp thu', en: 'Accepted' },
      explained: { vi: 'Giải trình', en: 'Explained' },
    },
    personnelMode: {
      ELECTED: { vi: 'Bầu', en: 'Elected' },
      APPOINTED: { vi: 'Chỉ định', en: 'Appointed' },
      MIXED: { vi: 'Bầu và chỉ định', en: 'Elected and appointed' },
    },
    chairMode: {
      BY_BCH: { vi: 'Ban Chấp hành bầu', en: 'Elected by the committee' },
      DIRECT_AFTER: { vi: 'Đại hội bầu trực tiếp, sau Ban Chấp hành', en: 'Direct, after the committee' },
      DIRECT_TOGETHER: { vi: 'Đại hội bầu trực tiếp, cùng Ban Chấp hành', en: 'Direct, together with the committee' },
      APPOINTED: { vi: 'Chỉ định', en: 'Appointed' },
    },
  },
};
