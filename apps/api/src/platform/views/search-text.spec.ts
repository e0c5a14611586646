import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchText } from './search-text.js';

describe('search text', () => {
  it('finds Vietnamese words without their diacritics, composed or not', () => {
    expect(searchText('Đặng Thị Hường')).toBe('dang thi huong');
    expect(searchText('Đặng Thị Hường'.normalize('NFD'))).toBe('dang thi huong');
    expect(searchText('ĐẠI  HỘI\u00a0điểm')).toBe('dai hoi diem');
  });
  it('gives the same for every Unicode form, and for itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchText(text.normalize('NFD'))).toBe(searchText(text.normalize('NFC')));
      }),
    );
  });
});
