import type { Role } from '#contracts';
import type { Words } from '#vocabulary';

/** Names of fields that every feature shares and none owns. */
export const ownFields: { readonly [field: string]: Words } = {
  guards: { vi: 'Quy tắc đã áp dụng', en: 'Rules applied' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  ruleSet: { vi: 'Bộ quy tắc', en: 'Rule set' },
  mark: { vi: 'Độ tin cậy', en: 'Confidence' },
  inputs: { vi: 'Số liệu xét', en: 'Inputs' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  hash: { vi: 'Mã băm', en: 'Hash' },
  file: { vi: 'Tệp', en: 'File' },
  files: { vi: 'Các tệp', en: 'Files' },
  content: { vi: 'Nội dung', en: 'Content' },
  words: { vi: 'Nội dung', en: 'Words' },
  settings: { vi: 'Thiết lập', en: 'Settings' },
  of: { vi: 'Tỷ lệ', en: 'Ratio' },
  size: { vi: 'Cỡ', en: 'Size' },
  mime: { vi: 'Loại tệp', en: 'Type of file' },
  entry: { vi: 'Số thứ tự', en: 'Number' },
  position: { vi: 'Số sự kiện', en: 'Event' },
  recordedOn: { vi: 'Ngày ghi', en: 'Recorded on' },
};

const outcome = {
  held: { vi: 'Đạt', en: 'Held' },
  broken: { vi: 'Không đạt', en: 'Broken' },
  unknown: { vi: 'Chưa đủ số liệu', en: 'Cannot be told' },
  excused: { vi: 'Được miễn, có lý do', en: 'Excused, with a reason' },
};

/** What a post entitles to, as who waits for somebody calls them. */
const role: { readonly [role in Role]: Words } = {
  branch_editor: { vi: 'Cán bộ soạn thảo của cơ sở', en: 'Branch editor' },
  branch_chair: { vi: 'Chủ tịch của cơ sở', en: 'Branch chair' },
  union_group: { vi: 'Tổ công đoàn', en: 'Union group' },
  member: { vi: 'Đoàn viên', en: 'Member' },
  party_committee: { vi: 'Cấp uỷ cùng cấp', en: 'Party committee' },
  upper_officer: { vi: 'Cán bộ công đoàn cấp trên', en: 'Upper union officer' },
  credentials_board: { vi: 'Ban Thẩm tra tư cách đại biểu', en: 'Credentials board' },
  presidium: { vi: 'Đoàn Chủ tịch đại hội', en: 'Presidium' },
  secretariat: { vi: 'Đoàn Thư ký', en: 'Secretariat' },
  ballot_board: { vi: 'Ban Bầu cử', en: 'Ballot board' },
  auditor: { vi: 'Người kiểm tra', en: 'Auditor' },
  system: { vi: 'Hệ thống', en: 'The system' },
};

export const ownValues: { readonly [field: string]: { readonly [value: string]: Words } } = {
  outcome,
  role,
  known: {
    stated: { vi: 'Nguồn nói rõ', en: 'Stated' },
    'year-inferred': { vi: 'Suy ra năm', en: 'Year inferred' },
    inferred: { vi: 'Suy ra', en: 'Inferred' },
  },
  wanted: {
    elected: { vi: 'bầu', en: 'elected' },
    appointed: { vi: 'chỉ định', en: 'appointed' },
  },
  ruleSet: {
    RS_XI: { vi: 'Điều lệ khoá XI', en: 'Eleventh charter' },
    RS_XII: { vi: 'Điều lệ khoá XII', en: 'Twelfth charter' },
    RS_XIII: { vi: 'Điều lệ khoá XIII', en: 'Thirteenth charter' },
    RS_2025: { vi: 'Điều lệ khoá XIII và kế hoạch 2025–2030', en: 'Thirteenth charter and the plan of 2025–2030' },
  },
  mark: {
    T: { vi: 'Có trong văn bản', en: 'Found in the text' },
    S: { vi: 'Theo nguồn thứ cấp', en: 'Second-hand' },
    I: { vi: 'Suy ra', en: 'Inferred' },
    G: { vi: 'Thông lệ, chưa kiểm chứng', en: 'Common practice, unverified' },
    U: { vi: 'Chưa rõ, chưa kiểm chứng', en: 'Unknown, unverified' },
  },
  bound: {
    '=': { vi: 'đúng', en: 'exactly' },
    '>': { vi: 'hơn', en: 'more than' },
    '>=': { vi: 'từ', en: 'at least' },
    '<': { vi: 'dưới', en: 'less than' },
    '<=': { vi: 'đến', en: 'at most' },
    '~': { vi: 'khoảng', en: 'about' },
  },
};
