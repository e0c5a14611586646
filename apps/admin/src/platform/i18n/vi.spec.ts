import { describe, expect, it } from '@jest/globals';
import english from 'ra-language-english';
import { vi } from './vi.js';

describe('the Vietnamese of react-admin', () => {
  it('says all that its English says, and no more', () => {
    expect(keysOf(english).length).toBeGreaterThan(150);
    expect(keysOf(vi)).toEqual(keysOf(english));
  });

  it('keeps the places to be filled in', () => {
    const places = (text: string) =>
      [...new Set(text.match(/%\{\w+\}/g))].filter((place) => place !== '%{smart_count}').sort();
    for (const key of keysOf(english))
      expect([key, places(textAt(vi, key))]).toEqual([key, places(textAt(english, key))]);
  });

  it('is Vietnamese', () => {
    const same = keysOf(english).filter(
      (key) => textAt(vi, key) === textAt(english, key) && /[a-z]/.test(textAt(vi, key).replace(/%\{\w+\}/g, '')),
    );
    expect(same).toEqual([]);
  });

  it('is composed Unicode', () => {
    for (const key of keysOf(vi)) expect(textAt(vi, key)).toBe(textAt(vi, key).normalize('NFC'));
  });
});

function keysOf(tree: object, prefix = ''): string[] {
  return Object.entries(tree)
    .flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null ? keysOf(inner, `${prefix}${key}.`) : [`${prefix}${key}`],
    )
    .sort();
}

function textAt(tree: object, path: string): string {
  const found = path.split('.').reduce<unknown>((inner, key) => (inner as { [key: string]: unknown })[key], tree);
  return String(found);
}
