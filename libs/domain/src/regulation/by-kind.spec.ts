import { describe, expect, it } from '@jest/globals';
import { bracket } from './arithmetic.js';
import { kindsOf, type Matter, provisionFor } from './by-kind.js';
import type { RuleSetCode } from './rule-set.js';

const of = (ruleSet: RuleSetCode, matter: Matter, kind: string | null, province: string | null = null) =>
  provisionFor({ ruleSet, settings: {} }, matter, { kind, province });
const size = (ruleSet: RuleSetCode, kind: string, members: number, province: string | null = null) => {
  const { value } = provisionFor({ ruleSet, settings: {} }, 'committeeSize', { kind, province });
  return value && (bracket(value, members)?.max ?? null);
};

describe('a provision for one kind of unit', () => {
  it.each([
    ['grassroots_union', 100, 7],
    ['member_union', 100, 15],
    ['section_union', 100, 7],
    ['direct_upper', 9_999, 15],
    ['direct_upper', 10_000, 19],
    ['direct_upper', 30_000, 23],
    ['direct_upper', 60_000, 27],
    ['union_group', 10, null],
    ['sector_union', 10_000, null],
    ['corporation_union', 10_000, null],
  ])('gives the committee of a %s of %i members at most %p seats (R84)', (kind, members, most) =>
    expect(size('RS_XIII', kind, members)).toBe(most),
  );

  it.each([
    ['Hưng Yên', 49, 45],
    ['Hà Nội', 55, 55],
    ['Thành phố Hồ Chí Minh', 55, 65],
    [null, null, null],
  ])('gives the federation of %s %p seats, and %p in the round of 2025', (province, xiii, round) =>
    expect([
      size('RS_XIII', 'labour_federation', 90_000, province),
      size('RS_2025', 'labour_federation', 90_000, province),
    ]).toEqual([xiii, round]),
  );

  it.each([
    ['grassroots_union', 199, null],
    ['grassroots_union', 200, 150],
    ['ward_union', 199, 100],
    ['ward_union', 2_000, 150],
    ['ward_union', 5_000, 200],
    ['section_union', 5_000, null],
  ])('lets a %s of %i members convene %p delegates at most (R40)', (kind, members, most) => {
    const { value } = provisionFor({ ruleSet: 'RS_2025', settings: {} }, 'delegatesAtMost', { kind, province: null });
    expect(value && bracket(value, members)).toBe(most);
  });

  it.each([
    [79_999, 150],
    [80_000, 200],
    [100_000, 300],
    [300_000, 300],
    [300_001, 400],
    [500_001, 500],
  ])('lets a province of %i members convene %i delegates at most (R40)', (members, most) => {
    const unit = { kind: 'labour_federation', province: 'Hưng Yên' };
    const { value } = provisionFor({ ruleSet: 'RS_2025', settings: {} }, 'delegatesAtMost', unit);
    expect(value && bracket(value, members)).toBe(most);
  });

  it.each<[Matter, string, unknown]>([
    ['subcommitteesAtMost', 'grassroots_union', 2],
    ['subcommitteesAtMost', 'sector_union', 4],
    ['subcommitteesAtMost', 'ward_union', null],
    ['guestsShare', 'ward_union', { of: [15, 100] }],
    ['guestsShare', 'sector_union', { of: [30, 100] }],
    ['guestsShare', 'section_union', null],
    ['inspectionAtMost', 'ward_union', 9],
    ['inspectionAtMost', 'corporation_union', 11],
    ['inspectionAtMost', 'direct_upper', null],
    ['provinceInspectionAtLeast', 'grassroots_union', null],
  ])('says of %s for a %s: %j', (matter, kind, value) => expect(of('RS_2025', matter, kind).value).toEqual(value));

  it('is unknown, and says so, where no text speaks of the kind', () =>
    expect(of('RS_2025', 'committeeSize', 'ward_union')).toMatchObject({ value: null, mark: 'U', rule: 'R84' }));

  it('is unknown for a unit whose kind nobody has told', () =>
    expect(of('RS_2025', 'committeeSize', null)).toMatchObject({ value: null, mark: 'U' }));

  it('is only inferred for a kind that is taken for another', () => {
    expect(of('RS_XIII', 'committeeSize', 'guild_branch').mark).toBe('I');
    expect(of('RS_XIII', 'committeeSize', 'civil_servants_union').mark).toBe('I');
    expect(of('RS_XIII', 'committeeSize', 'grassroots_union').mark).toBe('T');
  });

  it('has appointed delegates from a text of the sector level only (R42)', () => {
    expect(of('RS_2025', 'appointedShare', 'sector_union').mark).toBe('T');
    expect(of('RS_2025', 'appointedShare', 'grassroots_union').mark).toBe('I');
  });
});

describe('the kinds of unit a provision is applied to', () => {
  it.each([
    ['committeeSize', ['grassroots_union', 'guild_branch']],
    ['guestsShare', ['corporation_union', 'ward_union', 'grassroots_union', 'guild_branch']],
    ['provinceInspectionAtLeast', ['labour_federation']],
    ['quorum', []],
  ] as const)('are for %s: %j', (name, kinds) => expect(kindsOf(name)).toEqual(kinds));
});
