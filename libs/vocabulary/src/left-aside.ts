import type { Words } from './words.js';

/** Why no guard applies a provision. */
export const leftAsideWords: { readonly [why: string]: Words } = {
  'no-other-way': {
    vi: 'Phần mềm không có cách làm khác',
    en: 'The product knows no other way, so there is nothing to refuse',
  },
  'on-paper': {
    vi: 'Người làm trên giấy, phần mềm chỉ nhận kết quả',
    en: 'Seen to on paper; only the outcome is told here',
  },
  'not-recorded': { vi: 'Không ghi nhận số liệu để đối chiếu', en: 'What it speaks of is not recorded' },
  'for-reading': { vi: 'Để tham khảo khi chuẩn bị', en: 'Tells what to prepare or to report; nothing depends on it' },
  'no-value': { vi: 'Chưa tìm thấy văn bản quy định', en: 'No text at hand gives it a value' },
};
