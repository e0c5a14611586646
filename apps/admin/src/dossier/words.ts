import type { Pair } from '../platform/words/use-words.js';

/** What the page of a dossier says. */
export const words = {
  title: ['Hồ sơ kết quả: %{unit}', 'Dossier: %{unit}'],
  back: ['Điều hành', 'Steering'],
  'back-to-list': ['Các hồ sơ', 'Dossiers'],
  checks: ['Kiểm tra tự động', 'Automatic checks'],
  'checks-hint': [
    'Kết luận theo số liệu lúc trình hồ sơ; khi công nhận, hệ thống tính lại.',
    'As reckoned when the dossier was submitted; recognising reckons them anew.',
  ],
  'no-checks': ['Mục kiểm tra hiện khi hồ sơ được trình.', 'The checks appear once the dossier is submitted.'],
  green: ['Đạt', 'Holds'],
  red: ['Không đạt', 'Does not hold'],
  unknown: ['Chưa đủ số liệu', 'Cannot be told'],
  summary: [
    '%{green} đạt, %{red} không đạt, %{unknown} chưa đủ số liệu',
    '%{green} hold, %{red} do not, %{unknown} cannot be told',
  ],
  rule: ['Quy tắc %{rule}, %{ruleSet}', 'Rule %{rule}, %{ruleSet}'],
  quorum: [
    'Số có mặt ≥ số phải có mặt (số triệu tập × tỷ lệ, làm tròn lên)',
    'Present ≥ needed (convened × ratio, rounded up)',
  ],
  counts: [
    'Phiếu hợp lệ + không hợp lệ = phiếu thu về ≤ phiếu phát ra − phiếu đổi, từng lần bầu',
    'Valid + invalid = collected ≤ issued − exchanged, for each ballot',
  ],
  majority: [
    'Số phiếu của người trúng cử thấp nhất > quá nửa số phiếu làm căn cứ, từng lần bầu',
    'Fewest votes of those elected > half of the base, for each ballot',
  ],
  size: [
    'Ít nhất ≤ số uỷ viên Ban Chấp hành ≤ nhiều nhất, theo số đoàn viên',
    'Least ≤ size of the committee ≤ most, by members',
  ],
  'papers-check': ['Số giấy tờ đã có / số phải có', 'Papers there / papers needed'],
  excused: ['Không phải nộp: %{papers}', 'Not needed: %{papers}'],
  missing: ['Còn thiếu: %{papers}', 'Missing: %{papers}'],

  papers: ['Giấy tờ trong hồ sơ', 'Papers'],
  'no-papers': ['Hồ sơ chưa có giấy tờ nào.', 'The dossier holds no paper yet.'],
  'open-file': ['Mở tệp', 'Open the file'],
  'number-dated': ['Số %{number}', 'No. %{number}'],
  dated: ['ngày %{day}', 'of %{day}'],

  result: ['Kết quả đại hội', 'Result'],
  committee: ['Ban Chấp hành', 'Executive committee'],
  members: ['%{count} uỷ viên', '%{count} members'],
  chair: ['Chủ tịch', 'Chair'],
  're-elected': ['tái đắc cử', 're-elected'],
  posts: ['Các chức danh', 'Posts'],
  inspection: ['Uỷ ban Kiểm tra', 'Inspection committee'],
  'delegates-up': ['Đại biểu dự đại hội cấp trên', 'Delegates to the upper congress'],
  official: ['%{count} chính thức', '%{count} official'],
  alternate: ['%{count} dự khuyết', '%{count} alternate'],
  unspecified: ['%{count} chưa rõ chính thức hay dự khuyết', '%{count}, official or alternate unknown'],
  attendance: ['Có mặt', 'Present'],
  'of-convened': ['%{present} trên %{convened} triệu tập', '%{present} of %{convened} convened'],
  held: ['Ngày tổ chức', 'Held on'],
  congress: ['Mở trang đại hội', 'Open the congress'],
  votes: ['%{count} phiếu', '%{count} votes'],

  timeline: ['Diễn biến', 'What happened'],
  deadline: ['Hạn quyết định', 'Decide by'],
  submitted: ['Ngày trình', 'Submitted on'],
  'submitted-late': ['trình quá hạn', 'submitted late'],
  decision: ['Quyết định', 'Decision'],
  'decision-of': ['Số %{number} ngày %{day}', 'No. %{number} of %{day}'],
  despite: ['Vẫn công nhận vì', 'Recognised in spite of it because'],
  returned: ['Cần bổ sung', 'To be supplemented'],
  refused: ['Không công nhận vì', 'Refused because'],
  actions: ['Quyết định về hồ sơ', 'Decide on the dossier'],
  'read-only': [
    'Công đoàn cấp trên trực tiếp xem xét hồ sơ này; bạn chỉ xem.',
    'The direct upper union decides on this dossier; you may read it.',
  ],
  recognise: ['Công nhận', 'Recognise'],
  supplement: ['Yêu cầu bổ sung', 'Ask for a supplement'],
  refuse: ['Từ chối', 'Refuse'],
  'means-recognise': [
    'Ban Chấp hành mới của %{unit} được công nhận và việc triển khai nghị quyết bắt đầu; quyết định này không hoàn tác được.',
    'The new committee of %{unit} is recognised and its rollout begins; this cannot be undone.',
  ],
  'means-red': [
    'Có %{count} mục không đạt (%{checks}); phải ghi rõ lý do vẫn công nhận.',
    '%{count} checks do not hold (%{checks}); write why it is recognised all the same.',
  ],
  'means-unknown': [
    '%{count} mục chưa đủ số liệu để kết luận (%{checks}).',
    '%{count} checks cannot be told for want of figures (%{checks}).',
  ],
  'means-supplement': [
    'Hồ sơ trở về %{unit} để bổ sung; thời hạn quyết định tính lại từ ngày trình lại.',
    'The dossier goes back to %{unit}; the time to decide begins anew when it is submitted again.',
  ],
  'means-refuse': [
    'Kết quả đại hội của %{unit} không được công nhận; cơ sở đọc được lý do và có thể trình lại.',
    'The result of %{unit} is not recognised; the branch reads why, and may submit again.',
  ],
} as const satisfies { readonly [key: string]: Pair };
