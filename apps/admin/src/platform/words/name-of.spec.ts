import { describe, expect, it } from '@jest/globals';
import { sizeText } from '../../document/difference/size-text.js';
import { nameOf } from './name-of.js';
import { sayIn } from './words.js';

describe('what is told in the language of the reader', () => {
  it('is which congress of a unit it is', () => {
    const row = { id: 'a', unitName: 'Công đoàn Nhà máy', ordinal: 'IX', term: '2025-2030' };
    expect(nameOf('congresses', row, sayIn('vi'))).toBe('Công đoàn Nhà máy · lần IX, 2025-2030');
    expect(nameOf('congresses', row, sayIn('en'))).toBe('Công đoàn Nhà máy · no. IX, 2025-2030');
  });

  it('is how large a file is', () => {
    expect([sizeText(1536, 'vi'), sizeText(1536, 'en')]).toEqual(['1,5 KB', '1.5 KB']);
    expect(sizeText(800, 'en')).toBe('800 B');
  });
});
