import type { Words } from './words.js';

/** What the bell in the corner says, and the subject of the mail that goes with it. */
export const notices = {
  'deadline-near': { vi: 'Sắp đến hạn', en: 'A deadline is near' },
  'review-submitted': { vi: 'Có hồ sơ chờ thẩm định', en: 'A draft waits for your review' },
  'review-returned': { vi: 'Hồ sơ được trả lại để hoàn thiện', en: 'A draft was returned to be improved' },
  'review-approved': { vi: 'Hồ sơ đã được duyệt', en: 'A draft was approved' },
  'review-approved-with-conditions': { vi: 'Hồ sơ được duyệt kèm điều kiện', en: 'A draft was approved on conditions' },
  'dossier-submitted': { vi: 'Có hồ sơ đề nghị công nhận kết quả', en: 'A dossier asks for recognition' },
  'supplement-asked': { vi: 'Hồ sơ đề nghị công nhận cần bổ sung', en: 'More papers are asked for the dossier' },
  'recognition-refused': {
    vi: 'Kết quả đại hội chưa được công nhận',
    en: 'The result of the congress was not recognised',
  },
  'result-recognised': { vi: 'Kết quả đại hội đã được công nhận', en: 'The result of the congress was recognised' },
} as const satisfies { readonly [kind: string]: Words };

export type NoticeKind = keyof typeof notices;
