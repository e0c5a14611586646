import { describe, expect, it } from '@jest/globals';
import { createDrafts } from './draft-store.js';

const draft = { content: { type: 'doc' }, base: 2, at: '2025-11-22T07:32:00.000Z' };

function shelf(entries: readonly (readonly [string, string])[] = []) {
  const kept = new Map(entries);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('drafts on this machine', () => {
  it('are found again by who wrote them', () => {
    const store = shelf();
    createDrafts(store, 'lan').keep('d1', draft);
    expect(createDrafts(store, 'lan').of('d1')).toEqual(draft);
    expect(createDrafts(store, 'minh').of('d1')).toBeNull();
  });

  it('are forgotten once they are a version', () => {
    const drafts = createDrafts(shelf(), 'lan');
    drafts.keep('d1', draft);
    drafts.forget('d1');
    expect(drafts.of('d1')).toBeNull();
  });

  it('say when there is no room for them', () => {
    const full = {
      ...shelf(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(createDrafts(full, 'lan').keep('d1', draft)).toBe(false);
  });

  it('are not there when what is kept cannot be read', () => {
    for (const text of ['{', '"x"', '{"content":null,"base":1,"at":""}', '[]']) {
      expect(createDrafts(shelf([['ky-yeu.draft.lan.d1', text]]), 'lan').of('d1')).toBeNull();
    }
  });
});
