import type { FeatureVocabulary } from './words.js';

export const directiveVocabulary: FeatureVocabulary = {
  feature: { vi: 'Chỉ đạo', en: 'Directive' },
  commands: {
    'directive.issue': { vi: 'Thêm văn bản chỉ đạo', en: 'Enter a directive' },
    'directive.disseminate': { vi: 'Ghi nhận quán triệt', en: 'Record a dissemination' },
    'directive.acknowledge': { vi: 'Xác nhận đã quán triệt', en: 'Acknowledge' },
  },
  events: {
    DirectiveIssued: { vi: 'Thêm văn bản {number}: {title}', en: 'Directive {number} was entered: {title}' },
    DirectiveDisseminated: { vi: 'Quán triệt {number}: {title}', en: 'Disseminated {number}: {title}' },
    DirectiveAcknowledged: { vi: 'Xác nhận đã quán triệt', en: 'The unit acknowledged the directive' },
  },
  statuses: {
    issued: { vi: 'Trong danh mục', en: 'In the catalogue' },
    disseminated: { vi: 'Đã quán triệt', en: 'Disseminated' },
    acknowledged: { vi: 'Đã xác nhận', en: 'Acknowledged' },
  },
  refusals: {
    'directive.already-issued': {
      says: { vi: 'Mục này đã có trong hệ thống.', en: 'This entry exists already.' },
      mend: { vi: 'Tạo một mục mới.', en: 'Create a new entry.' },
    },
    'directive.already-in-catalogue': {
      says: {
        vi: 'Danh mục đã có văn bản {number} của cùng cơ quan ban hành: {title}.',
        en: 'The catalogue already has {number} of the same issuer: {title}.',
      },
      mend: {
        vi: 'Dùng văn bản đã có, hoặc kiểm tra số và cơ quan ban hành.',
        en: 'Use that entry, or check the number and the issuer.',
      },
    },
    'directive.not-stated': {
      says: { vi: 'Còn thiếu thông tin bắt buộc.', en: 'Something that must be known is missing.' },
      mend: {
        vi: 'Điền thông tin còn thiếu, hoặc dẫn nguồn nếu ghi lại theo bài báo, báo cáo.',
        en: 'Fill it in, or name the source if you are recording a report.',
      },
    },
    'directive.already-disseminated': {
      says: { vi: 'Lần quán triệt này đã được ghi.', en: 'This dissemination is recorded already.' },
      mend: { vi: 'Ghi một lần quán triệt mới.', en: 'Record a new one.' },
    },
    'directive.not-in-catalogue': {
      says: { vi: 'Danh mục chưa có văn bản này.', en: 'The catalogue has no such directive.' },
      mend: { vi: 'Thêm văn bản vào danh mục trước.', en: 'Enter it in the catalogue first.' },
    },
    'directive.not-disseminated': {
      says: { vi: 'Đơn vị chưa quán triệt văn bản này.', en: 'The unit has not disseminated this directive.' },
      mend: { vi: 'Ghi nhận quán triệt trước.', en: 'Record the dissemination first.' },
    },
  },
  views: {
    directives: { vi: 'Văn bản chỉ đạo', en: 'Directives' },
    disseminations: { vi: 'Quán triệt chỉ đạo', en: 'Disseminations' },
  },
  fields: {
    directive: { vi: 'Văn bản chỉ đạo', en: 'Directive' },
    number: { vi: 'Số, ký hiệu', en: 'Number' },
    kind: { vi: 'Loại văn bản', en: 'Kind' },
    title: { vi: 'Trích yếu', en: 'Title' },
    issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
    issuedOnKnown: { vi: 'Ngày ban hành được biết qua', en: 'How the day is known' },
    of: { vi: 'Văn bản được triển khai', en: 'Directive made known' },
    on: { vi: 'Ngày quán triệt', en: 'Day' },
    onKnown: { vi: 'Ngày được biết qua', en: 'How the day is known' },
    disseminatedBy: { vi: 'Người quán triệt', en: 'Disseminated by' },
    audience: { vi: 'Đối tượng', en: 'Audience' },
    participants: { vi: 'Số người dự', en: 'Participants' },
    words: { vi: 'Nội dung', en: 'In words' },
    acknowledgedOn: { vi: 'Ngày xác nhận', en: 'Acknowledged on' },
    acknowledgedWords: { vi: 'Nội dung xác nhận', en: 'Acknowledged in words' },
  },
  values: {
    known: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Suy ra năm', en: 'Year inferred' },
      inferred: { vi: 'Suy ra', en: 'Inferred' },
    },
    kind: {
      resolution: { vi: 'Nghị quyết', en: 'Resolution' },
      directive: { vi: 'Chỉ thị', en: 'Directive' },
      conclusion: { vi: 'Kết luận', en: 'Conclusion' },
      plan: { vi: 'Kế hoạch', en: 'Plan' },
      guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
      decision: { vi: 'Quyết định', en: 'Decision' },
      other: { vi: 'Khác', en: 'Other' },
    },
    issuedOnKnown: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Suy ra năm', en: 'Year inferred' },
      inferred: { vi: 'Suy ra', en: 'Inferred' },
    },
    onKnown: {
      stated: { vi: 'Nêu rõ', en: 'Stated' },
      'year-inferred': { vi: 'Suy ra năm', en: 'Year inferred' },
      inferred: { vi: 'Suy ra', en: 'Inferred' },
    },
  },
};
