import type { FeatureVocabulary, Words } from './words.js';

/** Kinds of papers, wherever they are listed. */
export const paperKinds: { readonly [kind: string]: Words } = {
  plan: { vi: 'Kế hoạch tổ chức đại hội', en: 'Plan' },
  'term-report-and-direction': { vi: 'Báo cáo tổng kết và phương hướng', en: 'Term report and direction' },
  'self-review': { vi: 'Báo cáo kiểm điểm', en: 'Self-review' },
  'draft-resolution': { vi: 'Dự thảo nghị quyết', en: 'Draft resolution' },
  'personnel-plan': { vi: 'Đề án nhân sự', en: 'Personnel plan' },
  programme: { vi: 'Chương trình đại hội', en: 'Programme' },
  'house-rules': { vi: 'Quy chế làm việc', en: 'House rules' },
  'election-rules': { vi: 'Thể lệ bầu cử', en: 'Election rules' },
  'presidium-script': { vi: 'Kịch bản điều hành của Đoàn Chủ tịch', en: 'Presidium script' },
  'opening-and-closing-speech': { vi: 'Diễn văn khai mạc, bế mạc', en: 'Opening and closing speech' },
  budget: { vi: 'Dự toán kinh phí', en: 'Budget' },
  'opinions-upward': { vi: 'Tổng hợp góp ý văn kiện cấp trên và Điều lệ', en: 'Opinions upward' },
  'petition-summary': { vi: 'Tổng hợp kiến nghị', en: 'Petition summary' },
  'guest-list': { vi: 'Danh sách khách mời', en: 'Guest list' },
  'delegate-list': { vi: 'Danh sách đại biểu', en: 'Delegate list' },
  attendance: { vi: 'Bảng điểm danh', en: 'Attendance' },
  'credentials-report': { vi: 'Báo cáo thẩm tra tư cách đại biểu', en: 'Credentials report' },
  'congress-minutes': { vi: 'Biên bản đại hội', en: 'Congress minutes' },
  'ballot-papers': { vi: 'Phiếu bầu', en: 'Ballot papers' },
  'count-minutes': { vi: 'Biên bản kiểm phiếu', en: 'Count minutes' },
  resolution: { vi: 'Nghị quyết đại hội', en: 'Resolution' },
  'recorded-votes': { vi: 'Kết quả biểu quyết', en: 'Recorded votes' },
  'first-session-minutes': { vi: 'Biên bản hội nghị lần thứ nhất', en: 'First-session minutes' },
  'first-inspection-session-minutes': {
    vi: 'Biên bản phiên họp đầu của Uỷ ban Kiểm tra',
    en: 'First minutes of the inspection committee',
  },
  'submission-letter': { vi: 'Tờ trình', en: 'Submission letter' },
  'personnel-list': { vi: 'Danh sách trích ngang', en: 'Personnel list' },
  'recognition-decision': { vi: 'Quyết định công nhận', en: 'Recognition decision' },
  'handover-minutes': { vi: 'Biên bản bàn giao', en: 'Hand-over minutes' },
  'lessons-notes': { vi: 'Ghi chép rút kinh nghiệm', en: 'Lessons-learned notes' },
  'dissemination-record': { vi: 'Ghi nhận quán triệt nghị quyết', en: 'Dissemination record' },
  'action-programme': { vi: 'Chương trình hành động', en: 'Action programme' },
  'archive-list': { vi: 'Danh mục hồ sơ lưu trữ', en: 'Archive list' },
  'upper-draft': { vi: 'Dự thảo văn kiện cấp trên', en: 'Draft of the upper union' },
  'charter-draft': { vi: 'Dự thảo sửa đổi Điều lệ', en: 'Draft of charter amendments' },
  other: { vi: 'Văn kiện khác', en: 'Other' },
};

export const documentVocabulary: FeatureVocabulary = {
  feature: { vi: 'Văn kiện', en: 'Document' },
  commands: {
    'document.start-draft': { vi: 'Bắt đầu dự thảo', en: 'Start a draft' },
    'document.save-version': { vi: 'Lưu phiên bản', en: 'Save a version' },
    'document.open-consultation': { vi: 'Lấy ý kiến góp ý', en: 'Open a consultation' },
    'document.comment': { vi: 'Góp ý', en: 'Comment' },
    'document.answer-comment': { vi: 'Trả lời góp ý', en: 'Answer a comment' },
    'document.close-consultation': { vi: 'Kết thúc lấy ý kiến', en: 'Close the consultation' },
    'document.finalise': { vi: 'Chốt văn kiện', en: 'Finalise the document' },
    'document.adopt': { vi: 'Đại hội thông qua', en: 'Adopt the document' },
  },
  events: {
    DraftStarted: { vi: 'Bắt đầu dự thảo “{title}”', en: 'The draft “{title}” was started' },
    VersionSaved: { vi: 'Lưu phiên bản {version}', en: 'Version {version} was saved' },
    ConsultationOpened: {
      vi: 'Lấy ý kiến góp ý lần {round} cho phiên bản {version}, thời hạn: {until}',
      en: 'Consultation {round} was opened on version {version}; time until: {until}',
    },
    CommentRecorded: {
      vi: 'Góp ý {comment} cho phiên bản {version}: {text}',
      en: 'Comment {comment} on version {version}: {text}',
    },
    CommentAnswered: { vi: 'Trả lời góp ý {comment}: {text}', en: 'Comment {comment} was answered: {text}' },
    ConsultationClosed: { vi: 'Kết thúc lấy ý kiến lần {round}', en: 'Consultation {round} was closed' },
    DocumentFinalised: {
      vi: 'Ban Chấp hành rà soát lần cuối và chốt “{title}”, phiên bản {version}',
      en: 'The committee finalised “{title}”, version {version}',
    },
    DocumentAdopted: {
      vi: 'Đại hội thông qua “{title}”, phiên bản {version}',
      en: 'The congress adopted “{title}”, version {version}',
    },
  },
  statuses: {
    drafting: { vi: 'Đang dự thảo', en: 'Drafting' },
    consulting: { vi: 'Đang lấy ý kiến', en: 'Consulting' },
    finalised: { vi: 'Đã chốt', en: 'Finalised' },
    adopted: { vi: 'Đã thông qua', en: 'Adopted' },
    open: { vi: 'Chưa trả lời', en: 'Unanswered' },
    accepted: { vi: 'Tiếp thu', en: 'Accepted' },
    explained: { vi: 'Giải trình', en: 'Explained' },
  },
  refusals: {
    'document.already-started': {
      says: { vi: 'Dự thảo này đã được bắt đầu.', en: 'This draft has been started already.' },
      mend: { vi: 'Lưu phiên bản mới vào dự thảo đã có.', en: 'Save a new version of it.' },
    },
    'document.not-started': {
      says: { vi: 'Chưa có dự thảo này.', en: 'There is no such draft.' },
      mend: { vi: 'Bắt đầu dự thảo trước.', en: 'Start the draft first.' },
    },
    'document.congress-ended': {
      says: { vi: 'Đại hội này đã kết thúc hoặc bị huỷ.', en: 'This congress has ended.' },
      mend: { vi: 'Chọn một đại hội đang chuẩn bị.', en: 'Choose a congress in preparation.' },
    },
    'document.kind-exists': {
      says: { vi: 'Đại hội đã có văn kiện loại này.', en: 'The congress has a document of this kind.' },
      mend: { vi: 'Lưu phiên bản mới vào văn kiện đó.', en: 'Save a new version of that one.' },
    },
    'document.content-or-file': {
      says: { vi: 'Một phiên bản hoặc là nội dung soạn thảo, hoặc là tệp.', en: 'A version is either text or a file.' },
      mend: { vi: 'Chọn một trong hai.', en: 'Give one of the two.' },
    },
    'document.content-too-large': {
      says: {
        vi: 'Nội dung {megabytes} MB, quá mức {mostMegabytes} MB.',
        en: 'The text is {megabytes} MB; at most {mostMegabytes} MB are allowed.',
      },
      mend: { vi: 'Đính kèm thành tệp PDF hoặc DOCX.', en: 'Attach it as a PDF or DOCX file.' },
    },
    'document.file-too-large': {
      says: {
        vi: 'Tệp {megabytes} MB, quá mức {mostMegabytes} MB.',
        en: 'The file is {megabytes} MB; at most {mostMegabytes} MB are allowed.',
      },
      mend: { vi: 'Giảm dung lượng tệp.', en: 'Make the file smaller.' },
    },
    'document.file-not-uploaded': {
      says: { vi: 'Tệp này chưa được tải lên.', en: 'This file has not been uploaded.' },
      mend: { vi: 'Tải tệp lên rồi lưu phiên bản.', en: 'Upload the file, then save the version.' },
    },
    'document.malformed-hash': {
      says: { vi: 'Mã băm không đúng dạng SHA-256.', en: 'This is no SHA-256 hash.' },
      mend: { vi: 'Lấy mã băm từ phiên bản đang xem.', en: 'Take the hash of the version in view.' },
    },
    'document.file-name-only': {
      says: { vi: 'Tên tệp không được chứa đường dẫn.', en: 'A file name holds no path.' },
      mend: { vi: 'Chỉ ghi tên tệp.', en: 'Write the name of the file only.' },
    },
    'document.nested-too-deep': {
      says: { vi: 'Nội dung lồng nhau quá nhiều cấp.', en: 'The text is nested too deep.' },
      mend: { vi: 'Bớt cấp danh sách hoặc trích dẫn.', en: 'Use fewer levels of lists and quotes.' },
    },
    'document.no-version': {
      says: { vi: 'Văn kiện chưa có phiên bản nào.', en: 'The document has no version yet.' },
      mend: { vi: 'Lưu một phiên bản trước.', en: 'Save a version first.' },
    },
    'document.unknown-version': {
      says: {
        vi: 'Không có phiên bản {version}; văn kiện có {versions} phiên bản.',
        en: 'There is no version {version}; the document has {versions}.',
      },
      mend: { vi: 'Chọn một phiên bản đã lưu.', en: 'Choose a version that was saved.' },
    },
    'document.until-has-passed': {
      says: { vi: 'Hạn góp ý {until} đã qua.', en: 'The day {until} has passed.' },
      mend: { vi: 'Chọn một ngày sắp tới.', en: 'Choose a day to come.' },
    },
    'document.already-finalised': {
      says: { vi: 'Văn kiện đã được chốt.', en: 'The document is finalised.' },
      mend: { vi: 'Lưu phiên bản mới nếu cần lấy ý kiến thêm.', en: 'Save a new version to consult on it again.' },
    },
    'document.already-adopted': {
      says: { vi: 'Đại hội đã thông qua văn kiện này.', en: 'The congress has adopted this document.' },
      mend: { vi: 'Văn kiện đã thông qua không đổi nữa.', en: 'An adopted document changes no more.' },
    },
    'document.consultation-not-open': {
      says: { vi: 'Văn kiện này không đang lấy ý kiến.', en: 'No consultation is open on this document.' },
      mend: { vi: 'Chờ mở đợt lấy ý kiến.', en: 'Wait until a consultation is opened.' },
    },
    'document.consultation-over': {
      says: { vi: 'Hạn góp ý {until} đã qua.', en: 'The consultation ended on {until}.' },
      mend: { vi: 'Đề nghị mở đợt lấy ý kiến mới.', en: 'Ask for another consultation.' },
    },
    'document.consultation-open': {
      says: { vi: 'Văn kiện đang lấy ý kiến.', en: 'A consultation is open on this document.' },
      mend: { vi: 'Kết thúc lấy ý kiến trước khi chốt.', en: 'Close it before finalising.' },
    },
    'document.unknown-comment': {
      says: { vi: 'Không có góp ý số {comment}.', en: 'There is no comment {comment}.' },
      mend: { vi: 'Chọn một góp ý trong danh sách.', en: 'Choose a comment from the list.' },
    },
    'document.comment-answered': {
      says: { vi: 'Góp ý số {comment} đã được trả lời.', en: 'Comment {comment} has been answered.' },
      mend: { vi: 'Không cần trả lời lại.', en: 'No need to answer again.' },
    },
    'document.newer-version': {
      says: {
        vi: 'Phiên bản {version} không phải mới nhất ({latest}).',
        en: 'Version {version} is not the latest ({latest}).',
      },
      mend: { vi: 'Chốt phiên bản mới nhất.', en: 'Finalise the latest version.' },
    },
    'document.meeting-missing': {
      says: {
        vi: 'Văn kiện được chốt tại một cuộc họp Ban Chấp hành.',
        en: 'A document is finalised at a meeting of the committee.',
      },
      mend: { vi: 'Chọn cuộc họp đã rà soát lần cuối.', en: 'Choose the meeting of the last review.' },
    },
    'document.meeting-unknown': {
      says: { vi: 'Không có cuộc họp này.', en: 'There is no such meeting.' },
      mend: { vi: 'Chọn một cuộc họp đã triệu tập.', en: 'Choose a meeting that was called.' },
    },
    'document.sitting-not-open': {
      says: { vi: 'Đại hội chưa khai mạc.', en: 'The congress is not sitting.' },
      mend: { vi: 'Văn kiện được thông qua tại phiên họp.', en: 'Documents are adopted at the sitting.' },
    },
    'document.vote-missing': {
      says: { vi: 'Chưa nêu cuộc biểu quyết thông qua.', en: 'The vote that carried it is missing.' },
      mend: { vi: 'Chọn cuộc biểu quyết.', en: 'Choose the vote.' },
    },
    'document.vote-not-carried': {
      says: { vi: 'Cuộc biểu quyết này không đạt.', en: 'This vote was not carried.' },
      mend: { vi: 'Chỉnh sửa văn kiện rồi biểu quyết lại.', en: 'Amend the document and vote again.' },
    },
  },
  views: {
    documents: { vi: 'Văn kiện', en: 'Documents' },
    'document-versions': { vi: 'Các phiên bản', en: 'Versions' },
    comments: { vi: 'Góp ý', en: 'Comments' },
  },
  fields: {
    document: { vi: 'Văn kiện', en: 'Document' },
    kind: { vi: 'Loại văn kiện', en: 'Kind' },
    content: { vi: 'Nội dung', en: 'Content' },
    file: { vi: 'Tệp', en: 'File' },
    size: { vi: 'Dung lượng (byte)', en: 'Size (bytes)' },
    hash: { vi: 'Mã băm', en: 'Hash' },
    version: { vi: 'Phiên bản', en: 'Version' },
    versions: { vi: 'Số phiên bản', en: 'Versions' },
    until: { vi: 'Góp ý đến ngày', en: 'Until' },
    audience: { vi: 'Lấy ý kiến của', en: 'Asked of' },
    round: { vi: 'Lần lấy ý kiến', en: 'Round' },
    passage: { vi: 'Đoạn được góp ý', en: 'Passage' },
    stance: { vi: 'Thái độ', en: 'Stance' },
    text: { vi: 'Nội dung', en: 'Text' },
    group: { vi: 'Tổ công đoàn', en: 'Union group' },
    comment: { vi: 'Góp ý số', en: 'Comment' },
    comments: { vi: 'Số góp ý', en: 'Comments' },
    commentsUnanswered: { vi: 'Góp ý chưa trả lời', en: 'Unanswered' },
    outcome: { vi: 'Kết quả', en: 'Outcome' },
    answer: { vi: 'Trả lời', en: 'Answer' },
    summary: { vi: 'Tổng hợp ý kiến', en: 'Summary' },
    vote: { vi: 'Biểu quyết', en: 'Vote' },
    finalVersion: { vi: 'Phiên bản đã chốt', en: 'Final version' },
    finalHash: { vi: 'Mã băm bản chốt', en: 'Final hash' },
    finalisedOn: { vi: 'Ngày chốt', en: 'Finalised on' },
    adoptedOn: { vi: 'Ngày thông qua', en: 'Adopted on' },
    startedOn: { vi: 'Ngày bắt đầu', en: 'Started on' },
    savedOn: { vi: 'Ngày lưu', en: 'Saved on' },
    isFinal: { vi: 'Bản chốt', en: 'Final' },
    isAdopted: { vi: 'Bản đã thông qua', en: 'Adopted' },
    recordedOn: { vi: 'Ngày góp ý', en: 'Recorded on' },
    answeredOn: { vi: 'Ngày trả lời', en: 'Answered on' },
  },
  nothing: {
    passage: { vi: 'Cả văn kiện', en: 'The whole paper' },
  },
  values: {
    kind: paperKinds,
    stance: {
      agree: { vi: 'Nhất trí', en: 'Agree' },
      partly: { vi: 'Nhất trí một phần', en: 'Partly' },
      disagree: { vi: 'Không nhất trí', en: 'Disagree' },
    },
    audience: {
      committee: { vi: 'Ban Chấp hành', en: 'Committee' },
      'union-groups': { vi: 'Tổ công đoàn', en: 'Union groups' },
      sections: { vi: 'Công đoàn bộ phận', en: 'Section unions' },
      members: { vi: 'Đoàn viên', en: 'Members' },
    },
    outcome: {
      accepted: { vi: 'Tiếp thu', en: 'Accepted' },
      explained: { vi: 'Giải trình', en: 'Explained' },
    },
  },
};
