import { describe, expect, it } from '@jest/globals';
import { commands, needs, views } from '#contracts';
import { processes } from '#domain/processes';
import { needWords } from '#vocabulary';
import { sources } from './sources.js';

describe('what congresses ask of the product', () => {
  it('is numbered from F01 to F26, and said in both languages', () => {
    expect(needs.map(({ need }) => need)).toEqual(
      Array.from({ length: 26 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`),
    );
    expect(Object.keys(needWords)).toEqual(needs.map(({ need }) => need));
  });

  it.each(needs)('$need is answered by commands, views and processes that there are', (need) => {
    const known = new Set<string>(processes.map(({ name }) => name));
    expect(need.commands.filter((type) => !commands.has(type))).toEqual([]);
    expect(need.views.filter((name) => !views.has(name))).toEqual([]);
    expect(need.processes.filter((name) => !known.has(name))).toEqual([]);
    expect(need.commands.length).toBeGreaterThan(0);
    expect(need.views.length).toBeGreaterThan(0);
  });

  it('is cited in the code by these numbers only', () => {
    const cited = ['libs', 'apps/api/src'].flatMap(sources).flatMap(({ text }) => text.match(/\bF\d\d\b/g) ?? []);
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((one) => !(one in needWords))).toEqual([]);
  });
});
