import { describe, expect, it } from '@jest/globals';
import { packed } from './view-table.js';

describe('a row as it is kept', () => {
  it.each([
    'Công đoàn “Sở Nội vụ”',
    'a "quoted" word',
    'back\\slash',
    'two\nlines\tand a tab',
    '\u0001\u001f\u007f\u2028',
    'lone \ud800 surrogate',
    'whole 𐍈 pair',
  ])('says the same as JSON of %j', (text) => {
    const row = { id: 'a', unit: 'b', text };
    expect(packed(row)).toBe(JSON.stringify(row));
  });

  it('says the same of numbers, truths, lists and what is within', () => {
    const row = {
      id: 'a',
      unit: 'b',
      n: -0.5,
      zero: 0,
      yes: true,
      no: false,
      list: [1, null, 'x'],
      within: { a: null },
    };
    expect(packed(row)).toBe(JSON.stringify(row));
  });

  it('leaves out what is unknown', () => {
    expect(packed({ id: 'a', unit: 'b', held: null, told: undefined, words: '' })).toBe(
      '{"id":"a","unit":"b","words":""}',
    );
  });
});
