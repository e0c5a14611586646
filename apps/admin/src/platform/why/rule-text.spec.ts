import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../words/words.js';
import { ruleText } from './rule-text.js';

describe('a rule that is cited', () => {
  it('is told with its rule set', () =>
    expect(ruleText(sayIn('vi'), { rule: 'R50', ruleSet: 'RS_XI' })).toBe('R50, Điều lệ khoá XI'));
  it('is told by its id where nothing else is known', () => expect(ruleText(sayIn('vi'), { rule: 'R50' })).toBe('R50'));
  it('says what it asks for where no rule set states it', () => {
    const cited = { rule: 'S01', ruleSet: 'RS_XI' };
    expect(ruleText(sayIn('vi'), cited)).toBe('S01 (Người quyết định không phải là người đã trình), Điều lệ khoá XI');
    expect(ruleText(sayIn('en'), cited)).toBe('S01 (Whoever decides is not who submitted), Eleventh charter');
  });
});
