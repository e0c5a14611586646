import { describe, expect, it } from '@jest/globals';
import { dateOf } from './cells.js';
import { csvLine } from './csv.js';

describe('a line of CSV', () => {
  it('quotes what would break it', () => {
    expect(csvLine(['a,b', 'nói "có"', 'hai\ndòng', null, 7])).toBe('"a,b","nói ""có""","hai\ndòng",,7\r\n');
  });

  it.each(['=1+1', '+84 90', '-x', '@sum', '\t=1', ' =1'])('takes the sting from %j', (text) => {
    expect(csvLine([text])).toMatch(/^"?'/);
  });

  it('leaves numbers below nothing as they are', () => {
    expect(csvLine([-5])).toBe('-5\r\n');
  });
});

describe('a date', () => {
  it('is shown as it is written in Việt Nam, by its clock', () => {
    expect(dateOf('2023-03-02')?.shown).toBe('02/03/2023');
    expect(dateOf('2023-03-01T23:30:00.000Z')?.shown).toBe('02/03/2023 06:30');
    expect(dateOf('2023-2028')).toBeNull();
  });
});
