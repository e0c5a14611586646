import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestServer } from '../test-server.js';

let server: TestServer;
let cookie: string;
const crash = {
  page: '/my-congress',
  error: "TypeError: Cannot read properties of undefined (reading 'total')",
  stack: 'at Funnel (https://ky-yeu.example/assets/Steering.js:1:220)\nat mail nguyen.van.a@congdoan.vn',
};

beforeAll(async () => {
  server = await TestServer.start();
  cookie = await server.signedIn('lan');
}, 120_000);

afterAll(() => server?.stop(), 60_000);

describe('a page that broke', () => {
  it('stands in the log under the reference that the page shows, and names nobody', async () => {
    const answer = await server.post('/api/crashes', crash, cookie);
    const { reference } = answer.json<{ reference: string }>();
    expect([answer.status, reference]).toEqual([201, expect.stringMatching(/./)]);
    const line = lines().find((one) => one['reference'] === reference && one['context'] === 'console');
    expect(line).toMatchObject({ level: 'error', event: 'page-broke', page: crash.page, error: crash.error });
    expect(line?.['account']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(line)).not.toMatch(/nguyen|Name of/);
  });

  it('is told by who is signed in, in few words', async () => {
    expect((await server.post('/api/crashes', crash)).status).toBe(401);
    expect((await server.post('/api/crashes', { ...crash, stack: 'x'.repeat(4_001) }, cookie)).status).toBe(422);
    expect((await server.post('/api/crashes', { ...crash, typed: 'what somebody wrote' }, cookie)).status).toBe(422);
  });

  it('is not told again and again', async () => {
    const statuses = [];
    for (let told = 0; told < 20; told += 1) statuses.push((await server.post('/api/crashes', crash, cookie)).status);
    expect(statuses.at(0)).toBe(201);
    const last = await server.post('/api/crashes', crash, cookie);
    expect([last.status, last.json()]).toEqual([429, expect.objectContaining({ code: 'platform.too-many-crashes' })]);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(3_000);
  });
});

function lines(): { readonly [field: string]: unknown }[] {
  return server.logged.map((line) => JSON.parse(line));
}
