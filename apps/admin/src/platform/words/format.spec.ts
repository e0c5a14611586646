import { describe, expect, it } from '@jest/globals';
import { dayOf, dayText, instantText, numberText } from './format.js';

describe('what is shown', () => {
  it('writes days as in Vietnam', () => expect(dayText('2023-03-02')).toBe('02/03/2023'));
  it('shows instants by Vietnamese clocks', () => expect(instantText('2023-03-02T18:30:00Z')).toBe('03/03/2023 01:30'));
  it('finds the day of an instant in Vietnam', () => expect(dayOf('2023-03-02T18:30:00Z')).toBe('2023-03-03'));
  it('groups thousands by points and has a decimal comma', () =>
    expect(numberText(1234567.5, 'vi')).toBe('1.234.567,5'));
});
