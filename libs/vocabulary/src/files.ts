import type { RefusalWords } from './words.js';

/** Refusals of attached files. */
export const fileRefusals: { readonly [code: string]: RefusalWords } = {
  'files.missing': {
    says: { vi: 'Chưa có tệp nào được gửi.', en: 'No file was sent.' },
    mend: { vi: 'Chọn một tệp.', en: 'Choose a file.' },
  },
  'files.empty': {
    says: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
    mend: { vi: 'Chọn tệp khác.', en: 'Choose another file.' },
  },
  'files.too-large': {
    says: { vi: 'Tệp lớn hơn {mostMegabytes} MB.', en: 'The file is larger than {mostMegabytes} MB.' },
    mend: { vi: 'Nén hoặc chia nhỏ tệp rồi gửi lại.', en: 'Make it smaller or divide it, and send it again.' },
  },
  'files.not-accepted': {
    says: {
      vi: 'Không nhận loại tệp này, hoặc nội dung không đúng với tên tệp.',
      en: 'This kind of file is not accepted, or its content is not what its name says.',
    },
    mend: { vi: 'Gửi tệp thuộc các loại: {accepted}.', en: 'Send one of these kinds: {accepted}.' },
  },
  'files.disk-full': {
    says: {
      vi: 'Máy chủ hết chỗ lưu tệp; chưa có gì được lưu.',
      en: 'The server has no room for files; nothing was stored.',
    },
    mend: {
      vi: 'Báo người quản trị giải phóng ổ đĩa, rồi gửi lại.',
      en: 'Ask the administrator to make room, then send it again.',
    },
  },
  'files.lost': {
    says: { vi: 'Không tìm thấy nội dung tệp trên máy chủ.', en: 'The content of the file is not on the server.' },
    mend: {
      vi: 'Báo người quản trị khôi phục tệp từ bản sao lưu.',
      en: 'Ask the administrator to restore it from a backup.',
    },
  },
};
