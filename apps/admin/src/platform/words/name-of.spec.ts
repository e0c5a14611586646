import { describe, expect, it } from '@jest/globals';
import { sizeText } from '../../document/difference/size-text.js';
import { kindOf, nameOf, namesakeOf, ownNameOf } from './name-of.js';
import { sayIn } from './words.js';

describe('what is told in the language of the reader', () => {
  it('is which congress of a unit it is', () => {
    const row = { id: 'a', unitName: 'Công đoàn Nhà máy', ordinal: 'IX', term: '2025-2030' };
    expect(nameOf('congresses', row, sayIn('vi'))).toBe('Công đoàn Nhà máy · lần IX, 2025-2030');
    expect(nameOf('congresses', row, sayIn('en'))).toBe('Công đoàn Nhà máy · no. IX, 2025-2030');
  });

  it('is what was decided on a dossier and by which side, whatever the words that went with it', () => {
    const row = {
      id: 'a:2',
      congress: 'a',
      act: 'returned',
      side: 'upper',
      reason: 'Thiếu số liệu',
      capacity: 'Cán bộ',
    };
    expect(ownNameOf('review-decisions', row, sayIn('vi'))).toBeNull();
    expect(namesakeOf('review-decisions', row)).toEqual({ view: 'congresses', id: 'a' });
    expect(kindOf('review-decisions', row, sayIn('vi'))).toBe('Trả lại, công đoàn cấp trên');
    expect(ownNameOf('reviews', { id: 'a', congress: 'a', returnedReason: 'Thiếu số liệu' }, sayIn('vi'))).toBeNull();
    expect(kindOf('review-decisions', { ...row, side: null }, sayIn('en'))).toBe('Returned, both sides');
  });

  it('is never how far something has come: that changes', () => {
    const row = { id: 'a', status: 'open', partyStatus: 'submitted', submittedOn: '2026-11-29' };
    expect(nameOf('reviews', row, sayIn('vi'))).toBe('Hồ sơ trình duyệt: 29/11/2026');
  });

  it('is what a check looks at, where its formula has no numbers yet', () => {
    expect(nameOf('recognition-checks', { id: 'a:counts', check: 'counts', formula: '?' }, sayIn('vi'))).toBe(
      'Số phiếu khớp',
    );
  });

  it('is how large a file is', () => {
    expect([sizeText(1536, 'vi'), sizeText(1536, 'en')]).toEqual(['1,5 KB', '1.5 KB']);
    expect(sizeText(800, 'en')).toBe('800 B');
  });
});
