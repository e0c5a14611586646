import type { FeatureVocabulary } from './words.js';

export const personVocabulary: FeatureVocabulary = {
  feature: { vi: 'Người', en: 'Person' },
  commands: {
    'person.register': { vi: 'Thêm người', en: 'Register a person' },
    'person.correct': { vi: 'Đính chính thông tin', en: 'Correct the details' },
    'person.take-post': { vi: 'Ghi nhận giữ chức vụ', en: 'Take a post' },
    'person.leave-post': { vi: 'Ghi nhận thôi chức vụ', en: 'Leave a post' },
    'person.erase': { vi: 'Xoá dữ liệu cá nhân', en: 'Erase personal data' },
  },
  events: {
    PersonRegistered: { vi: 'Thêm người vào danh bạ', en: 'A person was registered' },
    PersonCorrected: { vi: 'Đính chính thông tin cá nhân', en: 'The person’s details were corrected' },
    PostTaken: { vi: 'Giữ chức vụ “{title}” từ {from}', en: 'Took the post “{title}” from {from}' },
    PostLeft: { vi: 'Thôi chức vụ “{title}” từ {on}', en: 'Left the post “{title}” on {on}' },
    PersonErased: { vi: 'Đã xoá dữ liệu cá nhân; căn cứ: {basis}', en: 'Personal data was erased; basis: {basis}' },
  },
  statuses: {
    registered: { vi: 'Có trong danh bạ', en: 'Registered' },
    erased: { vi: 'Đã xoá', en: 'Erased' },
  },
  refusals: {
    'person.already-registered': {
      says: { vi: 'Người này đã có trong danh bạ.', en: 'This person is registered already.' },
      mend: { vi: 'Dùng “Đính chính thông tin”.', en: 'Correct the details instead.' },
    },
    'person.not-registered': {
      says: { vi: 'Người này chưa có trong danh bạ.', en: 'This person is not registered.' },
      mend: { vi: 'Thêm người vào danh bạ trước.', en: 'Register the person first.' },
    },
    'person.erased': {
      says: { vi: 'Dữ liệu cá nhân của người này đã xoá.', en: 'This person’s data was erased.' },
      mend: {
        vi: 'Không ghi thêm được; nếu cần, thêm lại như một người mới.',
        en: 'Nothing more can be recorded; if need be, register a new person.',
      },
    },
    'person.not-stated': {
      says: { vi: 'Còn thiếu thông tin bắt buộc.', en: 'Something that must be known is missing.' },
      mend: {
        vi: 'Điền thông tin còn thiếu, hoặc dẫn nguồn nếu ghi lại theo bài báo, báo cáo.',
        en: 'Fill it in, or name the source if you are recording a report.',
      },
    },
    'person.union-not-found': {
      says: { vi: 'Không tìm thấy đơn vị công đoàn đã chọn.', en: 'The chosen union unit is not registered.' },
      mend: { vi: 'Đăng ký đơn vị trước.', en: 'Register the unit first.' },
    },
    'person.post-without-union': {
      says: {
        vi: 'Chức vụ công đoàn phải gắn với một đơn vị công đoàn.',
        en: 'A post of the union belongs to a union unit.',
      },
      mend: { vi: 'Chọn đơn vị công đoàn.', en: 'Choose the unit.' },
    },
    'person.union-wound-up': {
      says: { vi: '{union} đã kết thúc hoạt động.', en: '{union} is wound up.' },
      mend: { vi: 'Chọn đơn vị đang hoạt động.', en: 'Choose a unit that is active.' },
    },
    'person.no-such-post': {
      says: { vi: 'Người này không giữ chức vụ số {entry}.', en: 'This person has no post number {entry}.' },
      mend: { vi: 'Chọn chức vụ trong danh sách của người đó.', en: 'Choose one of the person’s posts.' },
    },
    'person.left-before-taken': {
      says: { vi: 'Ngày thôi {on} sớm hơn ngày nhận {from}.', en: 'Left on {on}, before it was taken on {from}.' },
      mend: { vi: 'Sửa ngày thôi chức vụ.', en: 'Correct the day.' },
    },
  },
  views: {
    people: { vi: 'Danh bạ', en: 'People' },
    'personal-details': { vi: 'Thông tin cá nhân', en: 'Personal details' },
    posts: { vi: 'Chức vụ', en: 'Posts' },
  },
  fields: {
    name: { vi: 'Họ và tên', en: 'Name' },
    birthDate: { vi: 'Ngày sinh', en: 'Date of birth' },
    gender: { vi: 'Giới tính', en: 'Gender' },
    phone: { vi: 'Điện thoại', en: 'Phone' },
    email: { vi: 'Thư điện tử', en: 'E-mail' },
    post: { vi: 'Chức vụ', en: 'Post' },
    posts: { vi: 'Các chức vụ', en: 'Posts' },
    title: { vi: 'Chức danh', en: 'Title' },
    union: { vi: 'Tại đơn vị công đoàn', en: 'In the union unit' },
    organisation: { vi: 'Tại cơ quan, tổ chức', en: 'In the body' },
    from: { vi: 'Từ ngày', en: 'From' },
    until: { vi: 'Đến ngày', en: 'Until' },
    on: { vi: 'Ngày thôi', en: 'Left on' },
    how: { vi: 'Hình thức', en: 'How' },
    reElected: { vi: 'Tái đắc cử', en: 'Re-elected' },
    entry: { vi: 'Chức vụ số', en: 'Post number' },
    left: { vi: 'Đã thôi chức vụ', en: 'Left' },
    leftBecause: { vi: 'Lý do thôi', en: 'Reason of leaving' },
    basis: { vi: 'Căn cứ', en: 'Basis' },
    requestedBy: { vi: 'Theo đề nghị của', en: 'On the wish of' },
    erasedOn: { vi: 'Ngày xoá', en: 'Erased on' },
    erasureBasis: { vi: 'Căn cứ xoá', en: 'Basis of the erasure' },
  },
  values: {
    gender: {
      female: { vi: 'Nữ', en: 'Female' },
      male: { vi: 'Nam', en: 'Male' },
      other: { vi: 'Khác', en: 'Other' },
    },
    post: {
      chair: { vi: 'Chủ tịch', en: 'Chair' },
      vice_chair: { vi: 'Phó chủ tịch', en: 'Vice chair' },
      standing_member: { vi: 'Uỷ viên Ban Thường vụ', en: 'Member of the standing committee' },
      committee_member: { vi: 'Uỷ viên Ban Chấp hành', en: 'Committee member' },
      inspection_head: { vi: 'Chủ nhiệm Uỷ ban Kiểm tra', en: 'Head of the inspection committee' },
      inspection_member: { vi: 'Uỷ viên Uỷ ban Kiểm tra', en: 'Member of the inspection committee' },
      group_head: { vi: 'Tổ trưởng tổ công đoàn', en: 'Head of a union group' },
      party_secretary: { vi: 'Bí thư cấp uỷ', en: 'Party secretary' },
      party_committee_member: { vi: 'Cấp uỷ viên', en: 'Member of a Party committee' },
      employer_leader: { vi: 'Lãnh đạo cơ quan, doanh nghiệp', en: 'Leader of the employer' },
      state_leader: { vi: 'Lãnh đạo chính quyền', en: 'Leader of a state body' },
      other: { vi: 'Khác', en: 'Other' },
    },
    how: {
      elected: { vi: 'Được bầu', en: 'Elected' },
      appointed: { vi: 'Được chỉ định', en: 'Appointed' },
      unknown: { vi: 'Chưa rõ', en: 'Unknown' },
    },
    reason: {
      'term-ended': { vi: 'Hết nhiệm kỳ', en: 'Term ended' },
      resigned: { vi: 'Xin thôi', en: 'Resigned' },
      transferred: { vi: 'Chuyển công tác', en: 'Transferred' },
      retired: { vi: 'Nghỉ hưu', en: 'Retired' },
      dismissed: { vi: 'Bị cách chức', en: 'Dismissed' },
      'unit-wound-up': { vi: 'Đơn vị kết thúc hoạt động', en: 'The unit was wound up' },
      other: { vi: 'Khác', en: 'Other' },
    },
    leftBecause: {
      'term-ended': { vi: 'Hết nhiệm kỳ', en: 'Term ended' },
      resigned: { vi: 'Xin thôi', en: 'Resigned' },
      transferred: { vi: 'Chuyển công tác', en: 'Transferred' },
      retired: { vi: 'Nghỉ hưu', en: 'Retired' },
      dismissed: { vi: 'Bị cách chức', en: 'Dismissed' },
      'unit-wound-up': { vi: 'Đơn vị kết thúc hoạt động', en: 'The unit was wound up' },
      other: { vi: 'Khác', en: 'Other' },
    },
    requestedBy: {
      person: { vi: 'Chính người đó', en: 'The person' },
      family: { vi: 'Gia đình', en: 'The family' },
      authority: { vi: 'Cơ quan có thẩm quyền', en: 'An authority' },
      'retention-rule': { vi: 'Hết thời hạn lưu giữ', en: 'The retention rule' },
    },
  },
};
