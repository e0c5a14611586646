import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { view } from '#contracts';
import { catalogue, listCatalogue } from './catalogue.js';
import type { ListQuery } from './view-reader.js';

const contract = view({
  name: 'numbers',
  feature: 'number',
  roles: [],
  row: z.object({ id: z.string(), unit: z.null(), rule: z.string(), words: z.string(), known: z.boolean() }),
  search: ['words'],
  sort: ['rule'],
  filter: ['rule', 'known'],
});
const row = (rule: string, words: string, known = true) => ({ id: `a:${rule}`, unit: null, rule, words, known });
const rows = [row('R100', 'Đại hội'), row('R20', 'Hội nghị', false), row('R3', 'Đại biểu')];
const numbers = catalogue(contract, rows);
const ids = (query: Partial<ListQuery>) => listCatalogue(numbers, { limit: 10, ...query }).data.map(({ id }) => id);

describe('a catalogue', () => {
  it('is sorted as the contract says, numbers by their size', () => {
    expect(ids({})).toEqual(['a:R3', 'a:R20', 'a:R100']);
    expect(ids({ sort: 'rule', order: 'DESC' })).toEqual(['a:R100', 'a:R20', 'a:R3']);
  });
  it('is sorted by what its maker says, where that is not the text', () => {
    const byEnd = catalogue(contract, rows, { rule: (rule) => rule.slice(-1) });
    expect(listCatalogue(byEnd, { limit: 10 }).data.map(({ id }) => id)).toEqual(['a:R20', 'a:R100', 'a:R3']);
  });
  it('is searched without diacritics', () => {
    expect(ids({ q: 'dai' })).toEqual(['a:R3', 'a:R100']);
    expect(ids({ q: 'dai bieu' })).toEqual(['a:R3']);
  });
  it('is filtered by equality, or by one of several', () => {
    expect(ids({ filter: { known: false } })).toEqual(['a:R20']);
    expect(ids({ filter: { rule: ['R3', 'R20'] } })).toEqual(['a:R3', 'a:R20']);
    expect(ids({ ids: ['a:R100'] })).toEqual(['a:R100']);
  });
  it('refuses a field that is not offered', () => {
    expect(() => ids({ filter: { words: 'x' } })).toThrow('platform.malformed-filter');
    expect(() => ids({ sort: 'words' })).toThrow('platform.malformed-filter');
    expect(() => ids({ after: 'a:R4' })).toThrow('platform.malformed-filter');
  });
  it('is paged without losing or repeating a row, and counts them all', () => {
    const first = listCatalogue(numbers, { limit: 2 });
    expect(first).toMatchObject({ total: 3, totalIsCapped: false, next: 'a:R20', caughtUp: true });
    const second = listCatalogue(numbers, { limit: 2, after: 'a:R20' });
    expect(second.data.map(({ id }) => id)).toEqual(['a:R100']);
    expect(second.next).toBeNull();
  });
});
