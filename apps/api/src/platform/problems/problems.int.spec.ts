import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, TestServer } from '../test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

describe('the reference of a problem', () => {
  it('finds the line of the request in the log', async () => {
    const refused = await signIn();
    expect(refused.status).toBe(401);
    expect(linesOf(refused)).toEqual([
      expect.objectContaining({ context: 'security' }),
      expect.objectContaining({ context: 'http', status: 401 }),
    ]);
  });

  it('finds the cause of an accident, which the answer keeps to itself', async () => {
    await server.pool.query('alter table account rename column username to gone');
    const accident = await signIn();
    expect([accident.status, accident.json()['code']]).toEqual([500, 'platform.accident']);
    expect(accident.body).not.toContain('username');
    const cause = linesOf(accident).find(({ context }) => context === 'problem');
    expect(cause?.['error']).toMatch(/column .* does not exist/);
  });
});

function signIn(): Promise<Answer> {
  return server.post('/api/session', { username: 'nobody', password: 'no-such-password' });
}

function linesOf(answer: Answer): { readonly [field: string]: unknown }[] {
  const { reference } = answer.json<{ reference: string }>();
  return server.logged.map((line) => JSON.parse(line)).filter((line) => line.reference === reference);
}
