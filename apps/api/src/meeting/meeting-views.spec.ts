import { describe, expect, it } from '@jest/globals';
import type { AgendaItem, MeetingEvent } from '#domain/meeting';
import { rowsAfter } from '../platform/views/rows-after.js';
import { agendaItems } from './agenda-items/agenda-items.projection.js';

const meeting = { id: 'meeting', unit: 'branch' };
const item = (number: number, title: string): AgendaItem => ({ item: number, title, kind: 'other', congress: null });
const set = (items: readonly AgendaItem[], dropped: readonly number[] = []): MeetingEvent => ({
  type: 'AgendaSet',
  data: { items, dropped },
});
const recorded: MeetingEvent = {
  type: 'AgendaItemRecorded',
  data: { ...item(2, 'Dự thảo'), summary: 'Đã góp ý', outcome: 'Thông qua' },
};

describe('the items of an agenda', () => {
  it('keep what was recorded when the agenda is set anew, and lose those that are dropped', async () => {
    const first = set([item(1, 'Kết quả'), item(2, 'Dự thảo')]);
    const second = set([item(2, 'Dự thảo văn kiện'), item(3, 'Việc khác')], [1]);
    const rows = await rowsAfter(agendaItems, meeting, [first, recorded, second]);
    expect(rows.map(({ id, ...row }) => [id, row['title'], row['recorded'], row['summary']])).toEqual([
      ['meeting:2', 'Dự thảo văn kiện', true, 'Đã góp ý'],
      ['meeting:3', 'Việc khác', false, null],
    ]);
  });
});
