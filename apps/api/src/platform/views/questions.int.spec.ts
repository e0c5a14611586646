import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WholeServer } from '../../whole-server.js';

type Task = { id: string; title: string; status: string };
type List = { data: Task[]; total: number; facets?: object; facetsCapped?: string[] };

let server: WholeServer;
let upper: string;
let branch: string;
let sister: string;
let position: number;
const tasks: string[] = [];

beforeAll(async () => {
  server = await WholeServer.start();
  upper = await server.unit('Tổng Liên đoàn', null, 'confederation');
  branch = await server.unit('Công đoàn Nhà máy', upper, 'grassroots_union');
  sister = await server.unit('Công đoàn Trường học', upper, 'grassroots_union');
  for (const [unit, title] of [
    [branch, 'Thuê hội trường'],
    [branch, 'In tài liệu'],
    [branch, 'Mời đại biểu'],
    [sister, 'Chuẩn bị hoa'],
  ] as const) {
    const task = randomUUID();
    tasks.push(task);
    position = await server.give('task.assign', { task, unit, title, assignee: randomUUID() });
  }
  position = await server.give('task.accept', { task: tasks[0] });
  position = await server.give('task.finish', { task: tasks[0], result: 'Đã thuê' });
  await server.settle();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

const filter = (of: object) => encodeURIComponent(JSON.stringify(of));

describe('facets', () => {
  it('count over the same rows, but for the filter on the field itself', async () => {
    const { total, facets, facetsCapped } = await server.get<List>(
      'upper_officer',
      upper,
      `/api/views/tasks?facets=status,unit&filter=${filter({ status: 'assigned', unit: branch })}`,
    );
    expect(total).toBe(2);
    expect(facets).toEqual({ status: { assigned: 2, finished: 1 }, unit: { [branch]: 2, [sister]: 1 } });
    expect(facetsCapped).toEqual([]);
  });

  it('count rows without a value too, as of a moment, and only those of the caller', async () => {
    const { facets } = await server.get<List>(
      'branch_editor',
      branch,
      `/api/views/tasks?facets=status,congress&at=${position - 2}`,
    );
    expect(facets).toEqual({ status: { assigned: 3 }, congress: { '': 3 } });
  });

  it('refuse a field that lists may not be filtered by', async () => {
    const answer = await server.ask('branch_editor', branch, '/api/views/tasks?facets=progress');
    expect(answer.status).toBe(422);
  });
});

describe('a list asked without a field', () => {
  it('tells everything else of its rows', async () => {
    const { data } = await server.get<List>(
      'branch_editor',
      branch,
      `/api/views/tasks?without=title&filter=${filter({ status: 'finished' })}`,
    );
    expect(data).toMatchObject([{ id: tasks[0], status: 'finished' }]);
    expect(Object.keys(data[0] ?? {})).not.toContain('title');
  });

  it('always tells the id', async () => {
    expect((await server.ask('branch_editor', branch, '/api/views/tasks?without=id')).status).toBe(422);
  });
});

describe('the filter `within`', () => {
  const found = async (unit: string) =>
    (await server.get<List>('upper_officer', upper, `/api/views/tasks?filter=${filter({ within: unit })}`)).total;

  it('finds the rows of a unit and of all units below it', async () => {
    expect(await found(upper)).toBe(4);
    expect(await found(branch)).toBe(3);
    expect(await found(randomUUID())).toBe(0);
  });

  it('refuses what is no unit', async () => {
    const answer = await server.ask('upper_officer', upper, `/api/views/tasks?filter=${filter({ within: ['x'] })}`);
    expect(answer.status).toBe(422);
  });
});

describe('a tally', () => {
  it('counts all rows by a field, now and as of a moment', async () => {
    const ask = (more: string) => server.get<object>('upper_officer', upper, `/api/views/tasks/tally?by=status${more}`);
    expect(await ask('')).toMatchObject({ by: 'status', counts: { assigned: 3, finished: 1 }, total: 4, at: null });
    expect(await ask(`&at=${position - 1}`)).toMatchObject({ counts: { assigned: 3, accepted: 1 }, at: position - 1 });
    expect(await ask('&at=2020-01-01T00:00:00Z')).toMatchObject({ counts: {}, total: 0 });
  });

  it('of a catalogue, which has no past, is not there', async () => {
    const answer = await server.ask('auditor', upper, '/api/views/regulations/tally?by=ruleSet');
    expect(answer.status).toBe(404);
  });
});

describe('the versions of a row', () => {
  const path = () => `/api/views/tasks/${tasks[0]}/versions`;

  it('tell when each began and ended, newest first, with the event that made it', async () => {
    const versions = await server.get<object[]>('auditor', upper, path());
    expect(versions).toMatchObject([
      { since: position, until: null, type: 'TaskFinished', row: { status: 'finished' } },
      { since: position - 1, until: position, type: 'TaskAccepted', row: { status: 'accepted' } },
      { until: position - 1, type: 'TaskAssigned', row: { status: 'assigned', title: 'Thuê hội trường' } },
    ]);
  });

  it('as of a moment know nothing of what came later', async () => {
    const versions = await server.get<object[]>('auditor', upper, `${path()}?at=${position - 1}`);
    expect(versions).toHaveLength(2);
    expect(versions[0]).toMatchObject({ until: null, row: { status: 'accepted' } });
  });

  it('and exports are refused as of a moment that the view has not reached', async () => {
    for (const asked of [path(), '/api/exports/tasks.csv']) {
      const answer = await server.ask('auditor', upper, `${asked}?at=${position + 1_000}`);
      expect(await answer.json()).toMatchObject({ status: 503, code: 'platform.view-behind' });
    }
  }, 20_000);

  it('are not shown to another unit', async () => {
    expect((await server.ask('branch_editor', sister, path())).status).toBe(404);
  });
});

describe('one event', () => {
  it('is shown whole to whoever may read its unit, and to nobody else', async () => {
    const path = `/api/events/${position}`;
    expect(await server.get('auditor', upper, path)).toMatchObject({ position, type: 'TaskFinished', unit: branch });
    expect((await server.ask('branch_editor', sister, path)).status).toBe(404);
    expect((await server.ask('auditor', upper, `${path}?at=${position - 1}`)).status).toBe(404);
    expect((await server.ask('auditor', upper, '/api/events/0x1')).status).toBe(422);
  });
});

describe('a timeline', () => {
  type Page = { data: { type: string }[] };
  const ask = async (more: string) => {
    const { data } = await server.get<Page>('auditor', upper, `/api/timeline/stream/task-${tasks[0]}?${more}`);
    return data.map(({ type }) => type);
  };

  it('is narrowed to some types, to days, and to a moment given as a date', async () => {
    expect(await ask('types=TaskAccepted,TaskAssigned')).toEqual(['TaskAccepted', 'TaskAssigned']);
    expect(await ask('to=2020-01-01')).toEqual([]);
    expect(await ask('from=2020-01-01')).toHaveLength(3);
    expect(await ask('at=2020-01-01T00:00:00Z')).toEqual([]);
  });
});
