/** The headings that a paper of a kind usually has; what stands under them is the branch's own. */
const headings: { readonly [kind: string]: readonly string[] } = {
  plan: [
    'Mục đích, yêu cầu',
    'Nội dung đại hội',
    'Hình thức, thời gian, địa điểm',
    'Phân công chuẩn bị',
    'Tiến độ',
    'Kinh phí',
  ],
  'term-report-and-direction': [
    'Đặc điểm tình hình',
    'Kết quả hoạt động trong nhiệm kỳ',
    'Hạn chế và nguyên nhân',
    'Bài học kinh nghiệm',
    'Phương hướng, mục tiêu nhiệm kỳ tới',
    'Chỉ tiêu',
    'Nhiệm vụ và giải pháp',
    'Kiến nghị',
  ],
  'self-review': [
    'Việc lãnh đạo, chỉ đạo của Ban Chấp hành',
    'Ưu điểm',
    'Hạn chế, khuyết điểm',
    'Nguyên nhân',
    'Hướng khắc phục',
  ],
  'draft-resolution': [
    'Đánh giá nhiệm kỳ qua',
    'Mục tiêu, chỉ tiêu nhiệm kỳ tới',
    'Nhiệm vụ trọng tâm',
    'Kết quả bầu cử',
    'Tổ chức thực hiện',
  ],
  'personnel-plan': [
    'Căn cứ',
    'Yêu cầu và tiêu chuẩn',
    'Cơ cấu, số lượng',
    'Quy trình giới thiệu',
    'Danh sách dự kiến',
  ],
  programme: ['Thời gian, địa điểm', 'Phiên thứ nhất', 'Phiên thứ hai', 'Bế mạc'],
  'house-rules': [
    'Nguyên tắc làm việc',
    'Trách nhiệm của đại biểu',
    'Đoàn Chủ tịch, Đoàn Thư ký',
    'Phát biểu và biểu quyết',
  ],
  'election-rules': [
    'Nguyên tắc bầu cử',
    'Ứng cử, đề cử',
    'Ban Bầu cử',
    'Phiếu bầu và cách bầu',
    'Kiểm phiếu và công bố kết quả',
  ],
  'presidium-script': [
    'Khai mạc',
    'Thông qua chương trình',
    'Báo cáo và thảo luận',
    'Bầu cử',
    'Thông qua nghị quyết',
    'Bế mạc',
  ],
  'opening-and-closing-speech': ['Diễn văn khai mạc', 'Diễn văn bế mạc'],
  budget: ['Nguồn kinh phí', 'Dự kiến chi', 'Người phụ trách thanh quyết toán'],
  'opinions-upward': ['Góp ý văn kiện đại hội cấp trên', 'Góp ý sửa đổi Điều lệ'],
  'petition-summary': ['Kiến nghị với người sử dụng lao động', 'Kiến nghị với công đoàn cấp trên', 'Kiến nghị khác'],
  'guest-list': ['Khách mời của cấp uỷ, chính quyền', 'Khách mời của công đoàn', 'Khách mời khác'],
  'delegate-list': ['Đại biểu đương nhiên', 'Đại biểu được bầu', 'Đại biểu chỉ định', 'Đại biểu dự khuyết'],
};

/** An empty paper with its headings; null for kinds that have no usual form. */
export function templateOf(kind: string, title: string): object | null {
  const some = headings[kind];
  if (!some) return null;
  return {
    type: 'doc',
    content: [
      heading(1, title),
      ...some.flatMap((text, at) => [heading(2, `${roman[at] ?? at + 1}. ${text}`), { type: 'paragraph' }]),
    ],
  };
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function heading(level: number, text: string): object {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}
