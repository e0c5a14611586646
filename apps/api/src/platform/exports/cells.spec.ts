import { describe, expect, it } from '@jest/globals';
import type { ViewContract } from '#contracts';
import { campaignViews } from '#contracts/campaign';
import { regulationViews } from '#contracts/regulation';
import { cellsOf } from './cells.js';
import { columnsOf } from './columns.js';
import { wordsIn } from './words.js';

describe('a cell of a field that holds nothing', () => {
  it('says what that means, in the language that is asked for', () => {
    const deadline = { level: 'grassroots_union', branch: null, dueOn: '2023-03-02', was: null, reason: null };
    expect(cellOf(campaignViews.deadlines, deadline, 'branch', 'vi')).toBe('Tất cả đơn vị cùng cấp');
    expect(cellOf(campaignViews.deadlines, deadline, 'branch', 'en')).toBe('All branches of the level');
    expect(cellOf(regulationViews.regulations, { unitKinds: [] }, 'unitKinds', 'vi')).toBe('Tất cả loại đơn vị');
  });

  it('is empty where nobody knows', () => {
    expect(cellOf(campaignViews.deadlines, { reason: null }, 'reason', 'vi')).toBeNull();
    expect(cellOf(campaignViews.lessons, { topics: [] }, 'topics', 'vi')).toBeNull();
  });

  it('within a group is left out', () => {
    const questions = [{ topic: null, question: 'Bao giờ?', answer: null, answeredBy: null }];
    expect(cellOf(campaignViews.lessons, { questions }, 'questions', 'en')).toBe('Question: Bao giờ?');
  });
});

function cellOf(view: ViewContract, row: { readonly [field: string]: unknown }, field: string, language: 'vi' | 'en') {
  const columns = columnsOf(view);
  const cells = cellsOf(columns, row, wordsIn(language, view.feature), { get: () => undefined });
  return cells[columns.findIndex((column) => column.field === field)];
}
