import { describe, expect, it } from '@jest/globals';
import { whatIsRead } from './what-is-read.js';

describe('what is kept of an address', () => {
  it('is what names rows, fields and moments', () => {
    const asked = {
      view: 'tasks',
      id: 'a1:2',
      at: '2023-01-01T00:00:00+07:00',
      sort: 'dueOn',
      types: 'TaskAssigned,TaskFinished',
    };
    expect(whatIsRead(asked)).toEqual(asked);
    expect(whatIsRead({ filter: '{"status":["assigned"],"percent":5,"unit":null}', ids: '["a1"]' })).toEqual({
      filter: { status: ['assigned'], percent: 5, unit: null },
      ids: ['a1'],
    });
  });

  it('is nothing that a person typed', () => {
    const asked = {
      q: 'Lan',
      id: 'Trần Thị Lan',
      after: 'WyJMYW4iLCJhMSJd',
      filter: '{"title":"Lan và Hoa"}',
      ids: 'Lan',
    };
    expect(whatIsRead(asked)).toEqual({ q: '…', id: '…', after: '…', filter: { title: '…' }, ids: '…' });
    expect(whatIsRead({ 'Trần Thị': '1' })).toEqual({});
  });
});
