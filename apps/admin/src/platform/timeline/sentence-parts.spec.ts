import { describe, expect, it } from '@jest/globals';
import { partsOf } from './sentence-parts.js';

describe('a sentence of the log', () => {
  it('is cut at its places', () => {
    expect(partsOf('Phân công “{title}” cho {assignee}.')).toEqual([
      { text: 'Phân công “' },
      { field: 'title' },
      { text: '” cho ' },
      { field: 'assignee' },
      { text: '.' },
    ]);
  });

  it('may have places inside places', () => {
    expect(partsOf('{heldOn.value}')).toEqual([{ field: 'heldOn.value' }]);
  });

  it('may have none', () => {
    expect(partsOf('Đã khai mạc')).toEqual([{ text: 'Đã khai mạc' }]);
  });
});
