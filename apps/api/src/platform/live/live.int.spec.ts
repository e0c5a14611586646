import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WholeServer } from '../../whole-server.js';

type Event = { id: number; event: string; data: { [field: string]: unknown } };

let server: WholeServer;
let upper: string;
let branch: string;
let sister: string;

beforeAll(async () => {
  server = await WholeServer.start();
  upper = await server.unit('Tổng Liên đoàn', null, 'confederation');
  branch = await server.unit('Công đoàn Nhà máy', upper, 'grassroots_union');
  sister = await server.unit('Công đoàn Trường học', upper, 'grassroots_union');
  await server.settle();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

/** An open page: what it hears, and how to leave it. */
async function page(unit: string, headers: { [name: string]: string } = {}, cookie?: string) {
  const leaving = new AbortController();
  const answer = await fetch(`${server.url}/api/live`, {
    headers: { cookie: cookie ?? (await server.cookieOf('branch_editor', unit)), ...headers },
    signal: leaving.signal,
  });
  const events = answer.ok ? eventsOf(answer) : undefined;
  return {
    answer,
    next: async () => (await events?.next())?.value as Event,
    leave: () => leaving.abort(),
  };
}

async function* eventsOf(answer: Response): AsyncGenerator<Event> {
  let text = '';
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const of = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
      if (of('event')) yield { id: Number(of('id')), event: of('event'), data: JSON.parse(of('data')) };
    }
  }
}

const assign = (unit: string, task = randomUUID()) =>
  server.give('task.assign', { task, unit, title: 'Thuê hội trường', assignee: randomUUID() });

describe('live updates', () => {
  it('name the rows that changed, once they can be read, to whoever may see them and to nobody else', async () => {
    const [own, other, above] = [await page(branch), await page(sister), await page(upper)];
    expect(own.answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(own.answer.headers.get('x-accel-buffering')).toBe('no');
    for (const one of [own, other, above]) expect((await one.next()).event).toBe('ready');
    const task = randomUUID();
    const position = await assign(branch, task);
    const created = { topic: 'resource/tasks', type: 'created', payload: { ids: [task] }, position };
    for (const one of [own, above])
      expect(await one.next()).toEqual({ id: position, event: 'resource/tasks', data: created });
    const accepted = await server.give('task.accept', { task });
    expect((await own.next()).data).toMatchObject({ type: 'updated', position: accepted });
    expect(await own.next()).toMatchObject({ event: `resource/tasks/${task}`, data: { payload: { ids: [task] } } });
    const theirs = await assign(sister);
    expect((await other.next()).data).toMatchObject({ type: 'created', position: theirs });
    for (const one of [own, other, above]) one.leave();
  }, 20_000);

  it('tell a page that comes back whether it missed something', async () => {
    const first = await page(branch);
    const { id } = await first.next();
    first.leave();
    const missedNothing = await page(branch, { 'last-event-id': String(id) });
    expect((await missedNothing.next()).event).toBe('ready');
    const position = await assign(branch);
    expect((await missedNothing.next()).id).toBe(position);
    missedNothing.leave();
    const missed = await page(branch, { 'last-event-id': String(id) });
    expect([(await missed.next()).event, (await missed.next()).event]).toEqual(['ready', 'refetch']);
    missed.leave();
  }, 20_000);

  it('say so when too many rows changed to name them', async () => {
    const one = await page(branch);
    await one.next();
    await server.pool.query(`select pg_notify('ky_yeu_live', '{"view":"tasks","position":7}')`);
    expect((await one.next()).data).toMatchObject({ type: 'updated', payload: { ids: [], many: true } });
    one.leave();
  }, 20_000);

  it('end with the session, and five pages are the most', async () => {
    const cookie = await server.cookieOf('auditor', upper);
    const pages = await Promise.all(Array.from({ length: 5 }, () => page(upper, {}, cookie)));
    for (const one of pages) await one.next();
    const sixth = await page(upper, {}, cookie);
    expect(sixth.answer.status).toBe(429);
    expect(await sixth.answer.json()).toMatchObject({ code: 'platform.too-many-pages' });
    await fetch(`${server.url}/api/session`, { method: 'DELETE', headers: { cookie } });
    const farewell = await Promise.all(pages.map((one) => one.next()));
    expect(farewell.map(({ event, data }) => [event, data['reason']])).toEqual(Array(5).fill(['end', 'signed-out']));
    expect(await Promise.all(pages.map((one) => one.next()))).toEqual(Array(5).fill(undefined));
  }, 30_000);

  it('are not for whoever is not signed in', async () => {
    expect((await fetch(`${server.url}/api/live`)).status).toBe(401);
  });
});
