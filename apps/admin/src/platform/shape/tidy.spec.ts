import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { count, day, id, knownDay, line, text } from '#contracts';
import { fieldsOf } from './shape.js';
import { asInstant, firstValues, tidied } from './tidy.js';

const someone = '0190a0b0-0000-7000-8000-000000000001';

describe('the first values of a form', () => {
  it('are what the row says where it fits', () => {
    const fields = fieldsOf(z.object({ title: line(), members: count, person: id('people') }));
    expect(firstValues(fields, { title: 'Báo cáo', members: 2.5, person: someone })).toEqual({
      title: 'Báo cáo',
      members: null,
      person: someone,
    });
  });

  it('never repeat the reason of the time before', () => {
    expect(firstValues(fieldsOf(z.object({ reason: text() })), { reason: 'Thiếu hồ sơ' })).toEqual({ reason: null });
  });

  it('take a day as stated unless one says otherwise', () => {
    expect(firstValues(fieldsOf(z.object({ heldOn: knownDay.nullable() })))).toEqual({
      heldOn: { value: null, known: 'stated', note: null },
    });
  });
});

describe('what is sent', () => {
  it('is composed Unicode without blanks around it', () => {
    const sent = tidied({ title: '  Đại hội '.normalize('NFD') }, fieldsOf(z.object({ title: line() })));
    expect(sent).toEqual({ title: 'Đại hội' });
  });

  it('is null where nothing was written and nothing need be', () => {
    const fields = fieldsOf(z.object({ note: text().nullable(), on: day.nullable(), title: line() }));
    expect(tidied({ note: ' ', on: '', title: '' }, fields)).toEqual({ note: null, on: null });
  });

  it('leaves out a day that nobody gave, however it would be known', () => {
    const fields = fieldsOf(z.object({ heldOn: knownDay.nullable() }));
    expect(tidied({ heldOn: { value: '', known: 'stated', note: '' } }, fields)).toEqual({ heldOn: null });
    expect(tidied({ heldOn: { value: '2023-03-02', known: 'stated', note: '' } }, fields)).toEqual({
      heldOn: { value: '2023-03-02', known: 'stated' },
    });
  });

  it('has no field that the contract does not know', () => {
    expect(tidied({ title: 'A', extra: 1 }, fieldsOf(z.object({ title: line() })))).toEqual({ title: 'A' });
  });

  it('reads what may be anything as a number, a truth or words', () => {
    const fields = fieldsOf(z.object({ value: z.unknown() }));
    const sent = (value: string) => tidied({ value }, fields)['value'];
    expect([sent('3'), sent('0,5'), sent('true'), sent('hai phần ba')]).toEqual([3, 0.5, true, 'hai phần ba']);
  });
});

describe('an instant', () => {
  it('is Vietnamese time unless it says otherwise', () => {
    expect(asInstant('2023-03-02T08:00')).toBe('2023-03-02T08:00:00+07:00');
    expect(asInstant('2023-03-02T08:00:00Z')).toBe('2023-03-02T08:00:00Z');
  });
});
