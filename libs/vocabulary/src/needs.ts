import type { Words } from './words.js';

/** What congresses ask of the product, by the number under which the code cites it. */
export const needWords: { readonly [need: string]: Words } = {
  F01: {
    vi: 'Đại hội theo đơn vị, nhiệm kỳ, lần thứ (nếu có)',
    en: 'A congress of a unit, for a term, with or without an ordinal',
  },
  F02: { vi: 'Nhiệm kỳ điều chỉnh, không liền nhau', en: 'Terms that were adjusted, or do not join' },
  F03: { vi: 'Sáp nhập, Ban Chấp hành lâm thời', en: 'Mergers and provisional committees' },
  F04: { vi: 'Đại hội điểm do cấp trên chọn', en: 'Pilot congresses chosen by the upper union' },
  F05: { vi: 'Họp rút kinh nghiệm sau đại hội điểm', en: 'Lessons-learned meetings after a pilot' },
  F06: { vi: 'Chuẩn bị trong kỳ họp thường kỳ', en: 'Preparation within an ordinary meeting' },
  F07: { vi: 'Góp ý nhiều vòng cho từng bản dự thảo', en: 'Rounds of comments on each version of a draft' },
  F08: { vi: 'Trình cấp uỷ và công đoàn cấp trên', en: 'Submission to the Party committee and the upper union' },
  F09: { vi: 'Góp ý văn kiện cấp trên và Điều lệ', en: 'Opinions on upper documents and on the Charter' },
  F10: { vi: 'Kiến nghị của đoàn viên', en: 'Petitions of the members' },
  F11: { vi: 'Quán triệt văn bản chỉ đạo', en: 'Directives and who studied them' },
  F12: { vi: 'Phân công nhiệm vụ từng uỷ viên', en: 'Tasks of each committee member' },
  F13: { vi: 'Báo cáo, kết quả chỉ tiêu bằng số hoặc bằng lời', en: 'Reports, with results counted or in words' },
  F14: { vi: 'Chỉ tiêu nhiệm kỳ tới có số đo', en: 'Targets of the next term, with measures' },
  F15: { vi: 'Quỹ, số tiền trên hoặc dưới một mức', en: 'Funds, and amounts known only from above or below' },
  F16: {
    vi: 'Bầu Ban Chấp hành, có hoặc không có số phiếu',
    en: 'Election of the committee, with or without the counts',
  },
  F17: {
    vi: 'Đại biểu chính thức, dự khuyết, hoặc chỉ biết tổng số',
    en: 'Official and alternate delegates, or only how many in all',
  },
  F18: { vi: 'Hội nghị lần thứ nhất bầu các chức danh', en: 'The first session elects the posts' },
  F19: { vi: 'Chủ tịch tái đắc cử', en: 'A chair who is re-elected' },
  F20: { vi: 'Khách mời và người phát biểu với nhiều chức vụ', en: 'Guests and speakers, with all their posts' },
  F21: { vi: 'Phương châm của đại hội', en: 'Motto of the congress' },
  F22: { vi: 'Nghi thức: ra mắt, tặng hoa', en: 'Ceremonies: presentation of the new committee, flowers' },
  F23: { vi: 'Tin bài về đại hội', en: 'Publications about the congress' },
  F24: { vi: 'Ngày chưa đủ năm, kèm cách suy ra', en: 'Days of which a part was inferred' },
  F25: { vi: 'Số đoàn viên theo ngày chốt', en: 'Members as of a day' },
  F26: { vi: 'Các phần của báo cáo', en: 'Sections of a report' },
};
