import type { Mark, RuleSetCode } from './rule-set.js';

type OwnCheck = { readonly mark: Mark; readonly citation: string };

const ARITHMETIC: OwnCheck = {
  mark: 'I',
  citation: 'Số học của việc kiểm phiếu; không văn bản nào nêu thành điều khoản',
};
const PRACTICE: OwnCheck = { mark: 'G', citation: 'Thông lệ; chưa tìm thấy văn bản' };

/**
 * What guards go by under every rule set although none states it as a provision: the arithmetic of counting (C), duties
 * that are kept apart (S), and what is cited for a reason that it gives.
 */
export const ownChecks = {
  C01: ARITHMETIC,
  C02: ARITHMETIC,
  C04: ARITHMETIC,
  C05: ARITHMETIC,
  C06: ARITHMETIC,
  C07: { mark: 'S', citation: 'Phiếu bầu thiếu số lượng vẫn hợp lệ (R66), phiếu gạch hết tên thì hỏng (R67)' },
  C10: { mark: 'I', citation: 'Suy ra: số liệu đếm riêng hai lần mà như nhau thì tin được; chưa tìm thấy văn bản' },
  C16: ARITHMETIC,
  C17: PRACTICE,
  C18: { mark: 'I', citation: 'Suy ra: không thể bầu nhiều người hơn số người trong danh sách' },
  C20: { mark: 'I', citation: 'Suy ra từ trình tự của một lần bỏ phiếu' },
  C21: { mark: 'I', citation: 'Số học của việc biểu quyết; không văn bản nào nêu thành điều khoản' },
  C25: PRACTICE,
  'KL-157': { mark: 'T', citation: 'Kết luận 157-KL/TW, 25/5/2025 của Bộ Chính trị' },
  R99: { mark: 'S', citation: 'Báo chí ngày 21/6/2017 về TP. Hồ Chí Minh' },
  S01: { mark: 'I', citation: 'Suy ra từ quyền của bên trình và của bên quyết định; chưa tìm thấy văn bản' },
} as const satisfies { readonly [rule: string]: OwnCheck };

export type OwnRule = keyof typeof ownChecks;

/** What a guard record keeps of such a check. */
export function ownCheck<Rule extends OwnRule>(
  rule: Rule,
  ruleSet: RuleSetCode,
): { readonly rule: Rule; readonly ruleSet: RuleSetCode; readonly mark: Mark } {
  return { rule, ruleSet, mark: ownChecks[rule].mark };
}
