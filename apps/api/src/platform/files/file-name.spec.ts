import { describe, expect, it } from '@jest/globals';
import { attachment, cleanFileName, endingOf } from './file-name.js';

describe('the name of an attached file', () => {
  it.each([
    ['Nghị quyết đại hội.pdf', 'Nghị quyết đại hội.pdf'],
    ['Nghị quyết.pdf'.normalize('NFD'), 'Nghị quyết.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\lan\\báo cáo.pdf', 'báo cáo.pdf'],
    ['hóa đơn\u202Efdp.exe.pdf', 'hóa đơnfdp.exe.pdf'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['con?<>:"|*.pdf', 'con_______.pdf'],
    ['...pdf', 'tệp.pdf'],
    ['', 'tệp.pdf'],
    [`${'a'.repeat(400)}.pdf`, `${'a'.repeat(150)}.pdf`],
    ['hỏng\ud800.pdf', 'hỏng\ufffd.pdf'],
  ])('is cleaned: %j', (given, expected) => {
    expect(cleanFileName(given, 'pdf')).toBe(expected);
  });

  it('ends as it is seen to end', () => {
    expect(endingOf('a.PDF')).toBe('pdf');
    expect(endingOf('a.p\u200Bdf ')).toBe('pdf');
    expect(endingOf('pdf')).toBe('');
  });

  it('is offered in its own letters, and in plain ones to old programs', () => {
    expect(attachment('Đại hội "điểm".pdf')).toBe(
      `attachment; filename="Dai hoi _diem_.pdf"; filename*=UTF-8''${encodeURIComponent('Đại hội "điểm".pdf')}`,
    );
  });
});
