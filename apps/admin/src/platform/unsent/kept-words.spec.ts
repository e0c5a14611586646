import { describe, expect, it } from '@jest/globals';
import { createKeptWords } from './kept-words.js';

describe('words that were typed and not sent', () => {
  it('are found again by whoever typed them, in the place they were typed in', () => {
    const shelf = shelfOf();
    createKeptWords(shelf, 'lan').keep('r1.return', { reason: 'Thiếu số liệu' });
    expect(createKeptWords(shelf, 'lan').of('r1.return')).toEqual({ reason: 'Thiếu số liệu' });
    expect(createKeptWords(shelf, 'lan').of('r1.approve')).toBeUndefined();
    expect(createKeptWords(shelf, 'minh').of('r1.return')).toBeUndefined();
  });

  it('are gone once they were sent', () => {
    const kept = createKeptWords(shelfOf(), 'lan');
    kept.keep('r1.return', 'Thiếu');
    kept.forget('r1.return');
    expect(kept.of('r1.return')).toBeUndefined();
  });

  it('are not there when they cannot be read', () => {
    expect(createKeptWords(shelfOf([['ky-yeu.words.lan.r1', '{']]), 'lan').of('r1')).toBeUndefined();
  });

  it('tell when the machine has no room for them', () => {
    const full = {
      ...shelfOf(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(createKeptWords(full, 'lan').keep('r1', 'Thiếu')).toBe(false);
  });
});

function shelfOf(kept: readonly [string, string][] = []) {
  const texts = new Map(kept);
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}
