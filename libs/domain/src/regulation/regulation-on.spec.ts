import { describe, expect, it } from '@jest/globals';
import { regulationOn } from './regulation-on.js';

describe('the rules in force on a day', () => {
  it('are those of the latest guidance', () => {
    expect(regulationOn('2017-06-21')?.ruleSet).toBe('RS_XI');
    expect(regulationOn('2023-03-02')?.ruleSet).toBe('RS_XII');
    expect(regulationOn('2025-08-28')?.ruleSet).toBe('RS_XIII');
    expect(regulationOn('2025-08-29')?.ruleSet).toBe('RS_2025');
  });
  it('are unknown before the oldest one that is known', () => {
    expect(regulationOn('2014-03-03')).toBeNull();
  });
});
