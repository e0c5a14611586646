import { describe, expect, it } from '@jest/globals';
import { tell } from './trouble-log.js';

describe('what is told of an error', () => {
  it('names no person', () => {
    const error = Object.assign(new Error('550 no such user <lan@congdoan.vn> "Nguyễn Thị Lan" 0912345678'), {
      code: 'EENVELOPE',
    });
    expect(tell(error)).toBe('Error EENVELOPE: 550 no such user <…@…> "…" …');
  });
});
