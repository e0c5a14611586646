import { describe, expect, it } from '@jest/globals';
import { dayAsked } from './day-asked.js';

describe('a day in the search box', () => {
  it('is written as in Vietnam, or as machines do', () => {
    for (const q of ['17/02/2023', '17/2/2023', '17-02-2023', '17.02.2023', '2023-02-17', '2023-2-17']) {
      expect([q, dayAsked(q)]).toEqual([q, '2023-02-17']);
    }
  });
  it('is a day that there is', () => {
    for (const q of ['31/02/2023', '00/01/2023', '2023-13-01', '17/02-2023', '17/02/23', 'ngày 17/02/2023', '']) {
      expect([q, dayAsked(q)]).toEqual([q, undefined]);
    }
  });
});
