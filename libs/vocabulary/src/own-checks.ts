import type { Words } from './words.js';

/** What each check says that no rule set states as a provision, by its id. */
export const ownCheckWords: { readonly [rule: string]: Words } = {
  C01: {
    vi: 'Phiếu in ra bằng phiếu phát ra, chưa dùng và đã huỷ cộng lại',
    en: 'Ballots printed are those issued, unused and destroyed together',
  },
  C02: {
    vi: 'Phiếu phát ra, trừ phiếu đổi, không quá số người có mặt và khớp số chữ ký nhận; số có mặt không quá số triệu tập',
    en: 'Ballots issued, less those exchanged, are no more than those present and as many as the signatures; no more are present than were convened',
  },
  C04: {
    vi: 'Phiếu thu về không quá phiếu phát ra trừ phiếu đổi',
    en: 'Ballots collected are no more than those issued, less those exchanged',
  },
  C05: {
    vi: 'Phiếu hợp lệ và không hợp lệ cộng lại bằng phiếu thu về, không quá phiếu phát ra; phiếu trắng không quá phiếu không hợp lệ',
    en: 'Valid and invalid ballots are together those collected, no more than those issued; blank ones no more than the invalid',
  },
  C06: {
    vi: 'Phiếu bầu cho một người không quá số phiếu hợp lệ',
    en: 'Nobody has more votes than there are valid ballots',
  },
  C07: {
    vi: 'Tổng số phiếu bầu cho mọi người ứng với số phiếu hợp lệ và số người được bầu',
    en: 'The votes of all candidates together fit the valid ballots and the seats',
  },
  C10: {
    vi: 'Hai tổ kiểm phiếu riêng, trên hai tài khoản, và mọi số liệu như nhau',
    en: 'Two teams count apart, on two accounts, and every figure is the same',
  },
  C16: {
    vi: 'Mỗi người trong danh sách được ghi số phiếu một lần, không có ai ngoài danh sách',
    en: 'Each candidate is counted once, and nobody else',
  },
  C17: {
    vi: 'Ban bầu cử có ít nhất ba người, và là số lẻ',
    en: 'A ballot board has three members at least, and an odd number',
  },
  C18: {
    vi: 'Danh sách bầu cử không ít người hơn số được bầu',
    en: 'The list has as many candidates as there are seats, at least',
  },
  C20: {
    vi: 'Kiểm phiếu và công bố sau khi bắt đầu bỏ phiếu',
    en: 'Ballots are counted and declared after the ballot has opened',
  },
  C21: {
    vi: 'Tán thành, không tán thành, không có ý kiến và không biểu quyết cộng lại bằng số có mặt',
    en: 'For, against, abstaining and not voting are together those present',
  },
  C25: {
    vi: 'Biên bản kiểm phiếu có ít nhất hai chữ ký của Ban bầu cử trước khi công bố',
    en: 'Two of the ballot board at least have signed the minutes before the declaration',
  },
  'KL-157': {
    vi: 'Kết thúc hoạt động công đoàn ở cơ quan hành chính, lực lượng vũ trang và đơn vị do ngân sách bảo đảm toàn bộ',
    en: 'Unions end in administrative agencies, armed forces and units paid by the budget alone',
  },
  R99: {
    vi: 'Đơn vị không thể tổ chức đại hội được nêu cùng lý do',
    en: 'Branches that cannot hold a congress are told apart, with the reason',
  },
  S01: { vi: 'Người quyết định không phải là người đã trình', en: 'Whoever decides is not who submitted' },
};
