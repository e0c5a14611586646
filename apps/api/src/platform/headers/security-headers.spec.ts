import { describe, expect, it } from '@jest/globals';
import { securityHeaders } from './security-headers.js';

const here = { PUBLIC_URL: 'http://localhost:3000' };
const there = { PUBLIC_URL: 'https://ky-yeu.example' };

describe('security headers', () => {
  it.each(['/', '/api/views/tasks', '/api/docs', '/health/live', '/no/such/page'])(
    'let nobody frame %s, guess its type or run a script written into it',
    (path) => {
      const headers = securityHeaders(path, here);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
      expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    },
  );

  it('let nothing of the API be kept', () => {
    expect(securityHeaders('/api/session', here)['cache-control']).toBe('no-store');
    expect(securityHeaders('/assets/main.js', here)).not.toHaveProperty('cache-control');
  });

  it('ask for encryption where there is encryption', () => {
    expect(securityHeaders('/', there)['strict-transport-security']).toMatch(/max-age=\d{8}/);
    expect(securityHeaders('/', here)).not.toHaveProperty('strict-transport-security');
  });
});
