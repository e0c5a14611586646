import type { RefusalWords, Words } from './words.js';

/** Labels that mean the same in every feature. */
export const commonFields: { readonly [field: string]: Words } = {
  id: { vi: 'Mã', en: 'Id' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  congress: { vi: 'Đại hội', en: 'Congress' },
  meeting: { vi: 'Cuộc họp', en: 'Meeting' },
  campaign: { vi: 'Đợt đại hội', en: 'Campaign' },
  title: { vi: 'Tên', en: 'Title' },
  name: { vi: 'Tên', en: 'Name' },
  status: { vi: 'Trạng thái', en: 'Status' },
  note: { vi: 'Ghi chú', en: 'Note' },
  reason: { vi: 'Lý do', en: 'Reason' },
  person: { vi: 'Người', en: 'Person' },
  date: { vi: 'Ngày', en: 'Date' },
  heldOn: { vi: 'Ngày tổ chức', en: 'Held on' },
  term: { vi: 'Nhiệm kỳ', en: 'Term' },
};

/** Refusals that no single feature owns. */
export const commonRefusals: { readonly [code: string]: RefusalWords } = {};
