import { describe, expect, it } from '@jest/globals';
import { censor, masked } from './censor.js';

describe('what is logged', () => {
  it('holds no secret, at any depth', () => {
    const told = JSON.stringify(
      censor({
        req: { headers: { cookie: 'ky-yeu=canary', Authorization: 'Bearer canary' } },
        currentPassword: 'canary',
      }),
    );
    expect(told).not.toContain('canary');
  });

  it('holds no body and no name', () => {
    const told = JSON.stringify(
      censor({ body: { any: 'canary' }, username: 'canary', list: [{ displayName: 'canary' }] }),
    );
    expect(told).not.toContain('canary');
  });

  it('keeps what is needed to find the fault', () => {
    expect(censor({ reference: 'r-1', position: 12, at: new Date(0) })).toEqual({
      reference: 'r-1',
      position: 12,
      at: '1970-01-01T00:00:00.000Z',
    });
  });

  it('tells an error by name, code and place, with values masked', () => {
    const error = Object.assign(new Error('Key (username)=(lan.nguyen) exists, see "Nguyễn Lan"'), { code: '23505' });
    const told = censor(error) as { message: string; code: string; stack: string };
    expect(told).toMatchObject({ name: 'Error', code: '23505', message: 'Key (username)=(…) exists, see "…"' });
    expect(told.stack).toContain('censor.spec');
    expect(JSON.stringify(told)).not.toMatch(/lan/i);
  });

  it.each([
    ['mail to lan@example.vn failed', 'mail to …@… failed'],
    ['postgres://app:hunter2@db/app', 'postgres://…@db/app'],
    ['citizen 012345678901', 'citizen …'],
    ['GET /api/people?q=Lan', 'GET /api/people?…'],
    ['position 12345', 'position 12345'],
    ['0190c5f2-7b1c-7c00-8000-123456789012', '0190c5f2-7b1c-7c00-8000-123456789012'],
  ])('masks %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('does not follow a circle for ever', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(JSON.stringify(censor(circle))).toContain('…');
  });
});
