import { describe, expect, it } from '@jest/globals';
import { createCursors } from './cursors.js';

describe('cursors', () => {
  it('know where the next page begins once the page before it was read', () => {
    const cursors = createCursors();
    cursors.keep('people', 1, 'after-25');
    expect(cursors.before('people', 2)).toBe('after-25');
  });

  it('do not know a page that was jumped to', () => {
    const cursors = createCursors();
    cursors.keep('people', 1, 'after-25');
    expect(cursors.before('people', 3)).toBeUndefined();
  });

  it('keep the lists apart', () => {
    const cursors = createCursors();
    cursors.keep('people', 1, 'after-25');
    expect(cursors.before('people?q=lan', 2)).toBeUndefined();
  });

  it('forget the oldest when there are too many', () => {
    const cursors = createCursors(2);
    for (const page of [1, 2, 3]) cursors.keep('people', page, `after-${page}`);
    expect([2, 3, 4].map((page) => cursors.before('people', page))).toEqual([undefined, 'after-2', 'after-3']);
  });
});
