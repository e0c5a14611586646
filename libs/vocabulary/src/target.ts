import type { FeatureVocabulary } from './words.js';

export const targetVocabulary: FeatureVocabulary = {
  feature: { vi: 'Chỉ tiêu', en: 'Target' },
  commands: {
    'target.set': { vi: 'Đặt chỉ tiêu', en: 'Set a target' },
    'target.record-measure': { vi: 'Ghi kết quả thực hiện', en: 'Record a measure' },
    'target.conclude': { vi: 'Kết luận chỉ tiêu', en: 'Conclude the target' },
    'target.record-fund': { vi: 'Ghi quỹ, kinh phí chăm lo', en: 'Record a fund' },
  },
  events: {
    TargetSet: {
      vi: 'Đặt chỉ tiêu “{metric}”: {value} {measuredIn}',
      en: 'Target “{metric}” was set: {value} {measuredIn}',
    },
    MeasureRecorded: { vi: 'Thực hiện đến ngày {day}: {value} {words}', en: 'Measured on {day}: {value} {words}' },
    TargetConcluded: {
      vi: 'Kết luận chỉ tiêu: {words} ({counted.met}/{counted.of})',
      en: 'The target was concluded: {words} ({counted.met}/{counted.of})',
    },
    FundRecorded: {
      vi: 'Ghi {names}: {amount.bound} {amount.vnd} đồng',
      en: 'Recorded {names}: {amount.bound} {amount.vnd} VND',
    },
  },
  statuses: {
    set: { vi: 'Đang thực hiện', en: 'In progress' },
    concluded: { vi: 'Đã kết luận', en: 'Concluded' },
    recorded: { vi: 'Đã ghi', en: 'Recorded' },
  },
  refusals: {
    'target.already-set': {
      says: { vi: 'Chỉ tiêu này đã được đặt.', en: 'This target has been set already.' },
      mend: { vi: 'Tạo chỉ tiêu mới.', en: 'Create another one.' },
    },
    'target.not-set': {
      says: { vi: 'Chưa có chỉ tiêu này.', en: 'There is no such target.' },
      mend: { vi: 'Đặt chỉ tiêu trước.', en: 'Set it first.' },
    },
    'target.already-concluded': {
      says: { vi: 'Chỉ tiêu đã được kết luận.', en: 'The target is concluded.' },
      mend: { vi: 'Không thể ghi thêm.', en: 'Nothing more can be recorded.' },
    },
    'target.says-nothing': {
      says: { vi: 'Chưa có số hay lời nào.', en: 'It says nothing.' },
      mend: { vi: 'Điền con số, hoặc ghi bằng lời.', en: 'Give a number, or words.' },
    },
    'target.percent-below-zero': {
      says: { vi: 'Tỷ lệ {value}% không hợp lệ.', en: '{value} % is below zero.' },
      mend: { vi: 'Điền tỷ lệ từ 0 trở lên.', en: 'Give zero or more.' },
    },
    'target.day-missing': {
      says: { vi: 'Chưa ghi ngày.', en: 'The day is missing.' },
      mend: {
        vi: 'Điền ngày, hoặc dẫn nguồn nếu ghi lại theo báo cáo.',
        en: 'Give it, or name the source if you are recording a report.',
      },
    },
    'target.counted-alone': {
      says: {
        vi: 'Chỉ đếm số chỉ tiêu đạt khi kết luận chung cả nhiệm kỳ.',
        en: 'Only the targets of a whole term are counted.',
      },
      mend: { vi: 'Chọn mức đạt hoặc ghi bằng lời.', en: 'Choose an outcome or give words.' },
    },
    'target.more-met-than-set': {
      says: { vi: 'Số đạt {met} không hợp với tổng số {of} chỉ tiêu.', en: '{met} met of {of} does not fit.' },
      mend: { vi: 'Sửa hai con số.', en: 'Correct the numbers.' },
    },
    'target.already-recorded': {
      says: { vi: 'Mục này đã được ghi.', en: 'This has been recorded already.' },
      mend: { vi: 'Tạo mục mới.', en: 'Create another one.' },
    },
    'target.fund-without-name': {
      says: { vi: 'Chưa ghi tên quỹ hoặc nội dung chi.', en: 'The fund has no name.' },
      mend: { vi: 'Ghi ít nhất một tên.', en: 'Give at least one name.' },
    },
    'target.fund-named-twice': {
      says: { vi: 'Một quỹ được ghi hai lần.', en: 'One fund is named twice.' },
      mend: { vi: 'Bỏ dòng trùng.', en: 'Remove the duplicate.' },
    },
  },
  views: {
    targets: { vi: 'Chỉ tiêu', en: 'Targets' },
    measures: { vi: 'Kết quả thực hiện', en: 'Measures' },
    funds: { vi: 'Quỹ và kinh phí chăm lo', en: 'Funds' },
  },
  fields: {
    target: { vi: 'Chỉ tiêu', en: 'Target' },
    scope: { vi: 'Phạm vi', en: 'Scope' },
    metric: { vi: 'Nội dung chỉ tiêu', en: 'Metric' },
    bound: { vi: 'Mức', en: 'Bound' },
    measuredIn: { vi: 'Đơn vị tính', en: 'Measured in' },
    period: { vi: 'Kỳ', en: 'Period' },
    words: { vi: 'Bằng lời', en: 'In words' },
    outcome: { vi: 'Mức đạt', en: 'Outcome' },
    counted: { vi: 'Số chỉ tiêu đạt', en: 'Counted' },
    met: { vi: 'Số đạt', en: 'Met' },
    of: { vi: 'Tổng số', en: 'Of' },
    measuredOn: { vi: 'Đo ngày', en: 'Measured on' },
    measuredValue: { vi: 'Giá trị đo', en: 'Measured value' },
    measuredBound: { vi: 'Mức đo', en: 'Measured bound' },
    measuredWords: { vi: 'Kết quả đo bằng lời', en: 'Measured in words' },
    resultWords: { vi: 'Kết quả bằng lời', en: 'Result in words' },
    concludedOn: { vi: 'Ngày kết luận', en: 'Concluded on' },
    setOn: { vi: 'Ngày đặt', en: 'Set on' },
    measure: { vi: 'Lần đo', en: 'Measure' },
    names: { vi: 'Tên quỹ, nội dung', en: 'Names' },
    flow: { vi: 'Thu hay chi', en: 'Raised or spent' },
    amount: { vi: 'Số tiền', en: 'Amount' },
    vnd: { vi: 'Số tiền (đồng)', en: 'Amount (VND)' },
    purpose: { vi: 'Mục đích', en: 'Purpose' },
    recordedOn: { vi: 'Ngày ghi', en: 'Recorded on' },
  },
  values: {
    bound: {
      '=': { vi: 'đúng bằng', en: 'exactly' },
      '>': { vi: 'trên', en: 'more than' },
      '>=': { vi: 'ít nhất', en: 'at least' },
      '<': { vi: 'dưới', en: 'less than' },
      '<=': { vi: 'nhiều nhất', en: 'at most' },
      '~': { vi: 'khoảng', en: 'about' },
    },
    measuredBound: {
      '=': { vi: 'đúng bằng', en: 'exactly' },
      '>': { vi: 'trên', en: 'more than' },
      '>=': { vi: 'ít nhất', en: 'at least' },
      '<': { vi: 'dưới', en: 'less than' },
      '<=': { vi: 'nhiều nhất', en: 'at most' },
      '~': { vi: 'khoảng', en: 'about' },
    },
    scope: {
      single: { vi: 'Một chỉ tiêu', en: 'One target' },
      'whole-term': { vi: 'Chung cả nhiệm kỳ', en: 'A whole term' },
    },
    period: {
      term: { vi: 'Cả nhiệm kỳ', en: 'Term' },
      year: { vi: 'Hằng năm', en: 'Year' },
      quarter: { vi: 'Hằng quý', en: 'Quarter' },
      month: { vi: 'Hằng tháng', en: 'Month' },
    },
    outcome: {
      exceeded: { vi: 'Vượt', en: 'Exceeded' },
      'met-and-exceeded': { vi: 'Đạt và vượt', en: 'Met and exceeded' },
      met: { vi: 'Đạt', en: 'Met' },
      'basically-met-and-exceeded': { vi: 'Cơ bản đạt và vượt', en: 'Basically met and exceeded' },
      'basically-met': { vi: 'Cơ bản đạt', en: 'Basically met' },
      'partly-met': { vi: 'Đạt một phần', en: 'Partly met' },
      missed: { vi: 'Không đạt', en: 'Missed' },
    },
    flow: {
      raised: { vi: 'Vận động, đóng góp', en: 'Raised' },
      spent: { vi: 'Chi chăm lo', en: 'Spent' },
    },
  },
};
