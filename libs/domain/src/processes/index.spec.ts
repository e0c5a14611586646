import { describe, expect, it } from '@jest/globals';
import { processes } from './index.js';

describe('the processes', () => {
  it('are named by sentences, each its own', () => {
    const names = processes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^when-[a-z-]+$/);
  });
  it('each hear something', () => {
    for (const { on } of processes) expect(Object.keys(on).length).toBeGreaterThan(0);
  });
});
