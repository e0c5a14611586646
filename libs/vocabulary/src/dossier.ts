import type { FeatureVocabulary } from './words.js';

export const dossierVocabulary: FeatureVocabulary = {
  feature: { vi: 'Hồ sơ kết quả đại hội', en: 'Result dossier' },
  commands: {
    'dossier.assemble': { vi: 'Lập hồ sơ kết quả', en: 'Assemble the dossier' },
    'dossier.attach': { vi: 'Đưa giấy tờ vào hồ sơ', en: 'Attach a paper' },
    'dossier.submit': { vi: 'Trình hồ sơ đề nghị công nhận', en: 'Submit the dossier' },
    'dossier.ask-for-supplement': { vi: 'Yêu cầu bổ sung', en: 'Ask for a supplement' },
    'dossier.recognise': { vi: 'Công nhận kết quả', en: 'Recognise the result' },
    'dossier.refuse': { vi: 'Không công nhận', en: 'Refuse recognition' },
    'dossier.record-asserted-result': { vi: 'Ghi kết quả theo tin, báo cáo', en: 'Record a result from a report' },
  },
  events: {
    DossierAssembled: { vi: 'Lập hồ sơ kết quả đại hội', en: 'The result dossier was begun' },
    PaperAttached: { vi: 'Đưa vào hồ sơ giấy tờ thứ {place}: {paper}', en: 'Paper {place} was attached: {paper}' },
    DossierSubmitted: {
      vi: 'Trình hồ sơ ngày {submittedOn} (hạn {dueOn})',
      en: 'The dossier was submitted on {submittedOn} (due {dueOn})',
    },
    SupplementAsked: { vi: 'Công đoàn cấp trên yêu cầu bổ sung: {reason}', en: 'A supplement was asked for: {reason}' },
    ResultRecognised: {
      vi: 'Công nhận kết quả đại hội theo Quyết định số {decisionNumber} ngày {decidedOn}',
      en: 'The result was recognised by decision {decisionNumber} of {decidedOn}',
    },
    RecognitionRefused: { vi: 'Không công nhận kết quả vì: {reason}', en: 'Recognition was refused because: {reason}' },
    ResultAsserted: {
      vi: 'Ghi kết quả theo tin, báo cáo: Ban Chấp hành {committeeSize} uỷ viên',
      en: 'A result was recorded from a report: a committee of {committeeSize}',
    },
  },
  statuses: {
    asserted: { vi: 'Chỉ biết qua tin, báo cáo', en: 'Known from a report' },
    assembled: { vi: 'Đang lập', en: 'Being assembled' },
    submitted: { vi: 'Đã trình', en: 'Submitted' },
    returned: { vi: 'Cần bổ sung', en: 'Supplement needed' },
    refused: { vi: 'Không được công nhận', en: 'Refused' },
    recognised: { vi: 'Đã công nhận', en: 'Recognised' },
  },
  refusals: {
    'dossier.file-not-uploaded': {
      says: { vi: 'Tệp này chưa được tải lên cho đơn vị.', en: 'This file has not been uploaded for the unit.' },
      mend: { vi: 'Tải tệp lên rồi đính kèm lại.', en: 'Upload the file, then attach it again.' },
    },
    'dossier.document-unknown': {
      says: { vi: 'Đại hội này không có văn bản đó.', en: 'This congress has no such document.' },
      mend: {
        vi: 'Chọn một văn bản của đại hội này, hoặc đính kèm tệp.',
        en: 'Choose a document of this congress, or attach a file.',
      },
    },
    'dossier.already-assembled': {
      says: { vi: 'Hồ sơ của đại hội này đã được lập.', en: 'The dossier of this congress has been begun.' },
      mend: { vi: 'Mở hồ sơ đã có.', en: 'Open the one there is.' },
    },
    'dossier.not-assembled': {
      says: { vi: 'Chưa lập hồ sơ.', en: 'There is no dossier yet.' },
      mend: { vi: 'Lập hồ sơ trước.', en: 'Assemble it first.' },
    },
    'dossier.personnel-appointed': {
      says: {
        vi: 'Nhân sự do cấp trên chỉ định nên không cần hồ sơ đề nghị công nhận.',
        en: 'Personnel is appointed, so nothing has to be recognised.',
      },
      mend: { vi: 'Công bố quyết định chỉ định.', en: 'Announce the appointment.' },
    },
    'dossier.congress-not-closed': {
      says: { vi: 'Đại hội chưa bế mạc.', en: 'The congress is not closed.' },
      mend: { vi: 'Bế mạc đại hội trước.', en: 'Close the congress first.' },
    },
    'dossier.already-submitted': {
      says: { vi: 'Hồ sơ đang ở công đoàn cấp trên.', en: 'The dossier is with the upper union.' },
      mend: {
        vi: 'Chờ công đoàn cấp trên, hoặc đề nghị trả lại để bổ sung.',
        en: 'Wait, or ask for it to be returned.',
      },
    },
    'dossier.not-submitted': {
      says: {
        vi: 'Hồ sơ chưa được trình hoặc đã trả lại.',
        en: 'The dossier has not been submitted, or was returned.',
      },
      mend: { vi: 'Chờ cơ sở trình hồ sơ.', en: 'Wait until the branch submits it.' },
    },
    'dossier.already-recognised': {
      says: { vi: 'Kết quả đã được công nhận.', en: 'The result is recognised.' },
      mend: { vi: 'Không cần làm gì thêm.', en: 'Nothing to do.' },
    },
    'dossier.paper-without-content': {
      says: { vi: 'Giấy tờ chưa có văn bản hay tệp kèm theo.', en: 'The paper has no content.' },
      mend: { vi: 'Chọn văn bản đã có hoặc đính kèm tệp.', en: 'Name a document or attach a file.' },
    },
    'dossier.papers-missing': {
      says: { vi: 'Hồ sơ còn thiếu: {missing}.', en: 'The dossier lacks: {missing}.' },
      mend: {
        vi: 'Đưa đủ giấy tờ vào hồ sơ; nếu Uỷ ban Kiểm tra chưa họp thì đánh dấu.',
        en: 'Attach them; mark it if the inspection committee has not met.',
      },
    },
    'dossier.decision-missing': {
      says: { vi: 'Chưa ghi số hoặc ngày quyết định công nhận.', en: 'The number or day of the decision is missing.' },
      mend: { vi: 'Điền số và ngày quyết định.', en: 'Give both.' },
    },
    'dossier.check-red': {
      says: { vi: 'Có mục kiểm tra không đạt: {red}.', en: 'A check is red: {red}.' },
      mend: {
        vi: 'Trả hồ sơ để bổ sung, hoặc ghi rõ lý do vẫn công nhận.',
        en: 'Return the dossier, or write why it is recognised all the same.',
      },
    },
    'dossier.not-the-direct-upper': {
      says: {
        vi: 'Chỉ công đoàn cấp trên trực tiếp được công nhận kết quả này.',
        en: 'Only the direct upper union recognises this result.',
      },
      mend: {
        vi: 'Chuyển hồ sơ cho công đoàn cấp trên trực tiếp; nếu chưa ghi cấp trên của đơn vị thì ghi trước.',
        en: 'Pass it to the direct upper union; if the unit has none on record, record it first.',
      },
    },
    'dossier.recogniser-submitted': {
      says: {
        vi: 'Người công nhận không được là người đã trình hồ sơ.',
        en: 'Who recognises must not be who submitted.',
      },
      mend: { vi: 'Để cán bộ khác của công đoàn cấp trên công nhận.', en: 'Let another officer recognise it.' },
    },
    'dossier.source-missing': {
      says: { vi: 'Kết quả theo tin, báo cáo phải có nguồn.', en: 'A reported result needs its source.' },
      mend: { vi: 'Ghi nguồn: tên bài, ngày đăng.', en: 'Name the report and its day.' },
    },
    'dossier.result-counted': {
      says: { vi: 'Kết quả đã được kiểm phiếu trong hệ thống.', en: 'The result has been counted here.' },
      mend: { vi: 'Dùng kết quả bầu cử, không ghi lại theo tin.', en: 'Use the counted result.' },
    },
    'dossier.nothing-asserted': {
      says: { vi: 'Chưa ghi kết quả nào.', en: 'Nothing is asserted.' },
      mend: { vi: 'Điền ít nhất một kết quả mà nguồn nêu.', en: 'Give at least one result that the source states.' },
    },
  },
  views: {
    dossiers: { vi: 'Hồ sơ kết quả đại hội', en: 'Dossiers' },
    'dossier-papers': { vi: 'Giấy tờ trong hồ sơ', en: 'Papers of dossiers' },
    'recognition-checks': { vi: 'Kiểm tra khi công nhận', en: 'Recognition checks' },
    'asserted-results': { vi: 'Kết quả theo tin, báo cáo', en: 'Results from reports' },
  },
  fields: {
    dossier: { vi: 'Hồ sơ', en: 'Dossier' },
    paper: { vi: 'Loại giấy tờ', en: 'Paper' },
    papers: { vi: 'Giấy tờ', en: 'Papers' },
    document: { vi: 'Văn bản', en: 'Document' },
    file: { vi: 'Tệp', en: 'File' },
    number: { vi: 'Số văn bản', en: 'Number' },
    dated: { vi: 'Ngày văn bản', en: 'Dated' },
    place: { vi: 'Thứ tự', en: 'Place' },
    submittedOn: { vi: 'Ngày trình', en: 'Submitted on' },
    withoutInspectionSession: {
      vi: 'Uỷ ban Kiểm tra chưa họp phiên thứ nhất',
      en: 'The inspection committee has not met',
    },
    decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
    decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
    despite: { vi: 'Lý do vẫn công nhận dù có mục không đạt', en: 'Why in spite of a red check' },
    committeeSize: { vi: 'Số uỷ viên Ban Chấp hành', en: 'Size of the committee' },
    chair: { vi: 'Chủ tịch', en: 'Chair' },
    chairElectedBy: { vi: 'Chủ tịch do ai bầu', en: 'Chair elected by' },
    chairReElected: { vi: 'Chủ tịch tái đắc cử', en: 'Chair re-elected' },
    delegatesUp: { vi: 'Đại biểu dự đại hội cấp trên', en: 'Delegates to the upper congress' },
    official: { vi: 'Chính thức', en: 'Official' },
    alternate: { vi: 'Dự khuyết', en: 'Alternate' },
    unspecified: { vi: 'Không rõ loại', en: 'Unspecified' },
    inspectionElected: { vi: 'Đã bầu Uỷ ban Kiểm tra', en: 'Inspection committee elected' },
    inspectionSize: { vi: 'Số uỷ viên Uỷ ban Kiểm tra', en: 'Size of the inspection committee' },
    needed: { vi: 'Giấy tờ phải có', en: 'Papers needed' },
    ruleSet: { vi: 'Bộ quy định', en: 'Rule set' },
    submitBy: { vi: 'Hạn trình', en: 'Submit by' },
    submittedLate: { vi: 'Trình quá hạn', en: 'Submitted late' },
    decideBy: { vi: 'Hạn quyết định', en: 'Decide by' },
    decidedLate: { vi: 'Quyết định quá hạn', en: 'Decided late' },
    returnedBecause: { vi: 'Nội dung cần bổ sung', en: 'Returned because' },
    refusedBecause: { vi: 'Lý do không công nhận', en: 'Refused because' },
    signFrom: { vi: 'Được ký từ ngày', en: 'May sign from' },
    guards: { vi: 'Quy định đã áp dụng', en: 'Rules applied' },
    assembledOn: { vi: 'Ngày lập', en: 'Begun on' },
    check: { vi: 'Mục kiểm tra', en: 'Check' },
    colour: { vi: 'Kết luận', en: 'Colour' },
    formula: { vi: 'Công thức', en: 'Formula' },
    rule: { vi: 'Quy định', en: 'Rule' },
    mark: { vi: 'Mức tin cậy', en: 'Mark' },
    inputs: { vi: 'Số liệu', en: 'Inputs' },
    delegatesOfficial: { vi: 'Đại biểu chính thức', en: 'Official delegates' },
    delegatesAlternate: { vi: 'Đại biểu dự khuyết', en: 'Alternate delegates' },
    delegatesUnspecified: { vi: 'Đại biểu không rõ loại', en: 'Delegates, class unspecified' },
    sourceTitle: { vi: 'Nguồn', en: 'Source' },
    sourcePublishedOn: { vi: 'Ngày đăng', en: 'Published on' },
  },
  values: {
    paper: {
      'submission-letter': { vi: 'Tờ trình', en: 'Submission letter' },
      'count-minutes': { vi: 'Biên bản kiểm phiếu', en: 'Count minutes' },
      'personnel-list': { vi: 'Danh sách trích ngang (Mẫu 2)', en: 'Personnel list' },
      'congress-minutes': { vi: 'Biên bản đại hội', en: 'Minutes of the congress' },
      'first-session-minutes': {
        vi: 'Biên bản hội nghị Ban Chấp hành lần thứ nhất',
        en: 'Minutes of the first session',
      },
      'first-inspection-session-minutes': {
        vi: 'Biên bản họp Uỷ ban Kiểm tra lần thứ nhất',
        en: 'Minutes of the inspection committee’s first session',
      },
      other: { vi: 'Giấy tờ khác', en: 'Other' },
    },
    papers: {
      'submission-letter': { vi: 'Tờ trình', en: 'Submission letter' },
      'count-minutes': { vi: 'Biên bản kiểm phiếu', en: 'Count minutes' },
      'personnel-list': { vi: 'Danh sách trích ngang (Mẫu 2)', en: 'Personnel list' },
      'congress-minutes': { vi: 'Biên bản đại hội', en: 'Minutes of the congress' },
      'first-session-minutes': {
        vi: 'Biên bản hội nghị Ban Chấp hành lần thứ nhất',
        en: 'Minutes of the first session',
      },
      'first-inspection-session-minutes': {
        vi: 'Biên bản họp Uỷ ban Kiểm tra lần thứ nhất',
        en: 'Minutes of the inspection committee’s first session',
      },
      other: { vi: 'Giấy tờ khác', en: 'Other' },
    },
    needed: {
      'submission-letter': { vi: 'Tờ trình', en: 'Submission letter' },
      'count-minutes': { vi: 'Biên bản kiểm phiếu', en: 'Count minutes' },
      'personnel-list': { vi: 'Danh sách trích ngang (Mẫu 2)', en: 'Personnel list' },
      'congress-minutes': { vi: 'Biên bản đại hội', en: 'Minutes of the congress' },
      'first-session-minutes': {
        vi: 'Biên bản hội nghị Ban Chấp hành lần thứ nhất',
        en: 'Minutes of the first session',
      },
      'first-inspection-session-minutes': {
        vi: 'Biên bản họp Uỷ ban Kiểm tra lần thứ nhất',
        en: 'Minutes of the inspection committee’s first session',
      },
      other: { vi: 'Giấy tờ khác', en: 'Other' },
    },
    chairElectedBy: {
      BCH_FIRST_SESSION: {
        vi: 'Ban Chấp hành bầu tại hội nghị lần thứ nhất',
        en: 'The committee at its first session',
      },
      CONGRESS: { vi: 'Đại hội bầu trực tiếp', en: 'The congress' },
      APPOINTED: { vi: 'Cấp trên chỉ định', en: 'Appointed' },
    },
    check: {
      quorum: { vi: 'Đủ số đại biểu', en: 'Quorum' },
      counts: { vi: 'Số phiếu khớp', en: 'Counts add up' },
      majority: { vi: 'Trúng cử quá nửa', en: 'Majority' },
      size: { vi: 'Số lượng Ban Chấp hành', en: 'Size of the committee' },
      papers: { vi: 'Đủ giấy tờ', en: 'Papers complete' },
    },
    colour: {
      green: { vi: 'Đạt', en: 'Green' },
      red: { vi: 'Không đạt', en: 'Red' },
      unknown: { vi: 'Không rõ', en: 'Unknown' },
    },
    mark: {
      T: { vi: 'Có trong văn bản', en: 'In the text' },
      S: { vi: 'Theo nguồn thứ cấp', en: 'Second-hand' },
      I: { vi: 'Suy ra', en: 'Inferred' },
      G: { vi: 'Thông lệ, chưa kiểm chứng', en: 'Common practice, unverified' },
      U: { vi: 'Chưa rõ', en: 'Unknown' },
    },
  },
};
