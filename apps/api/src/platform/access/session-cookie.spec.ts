import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../config.js';
import { secretIn, sessionCookie } from './session-cookie.js';

const plain = readConfig({});
const encrypted = readConfig({ PUBLIC_URL: 'https://ky-yeu.example.vn' });
const secret = 'x'.repeat(43);

describe('the session cookie', () => {
  it('is bound to its host and to encryption when the site is served by https', () => {
    expect(sessionCookie(secret, encrypted)).toBe(
      `__Host-ky-yeu=${secret}; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Strict`,
    );
  });

  it('works on this machine without encryption', () => {
    expect(sessionCookie(secret, plain)).toBe(`ky-yeu=${secret}; Max-Age=43200; Path=/; HttpOnly; SameSite=Strict`);
  });

  it('is taken back by an empty one that is over', () => {
    expect(sessionCookie(undefined, plain)).toContain('ky-yeu=; Max-Age=0');
  });

  it('is read only under its own name and in its own shape', () => {
    expect(secretIn(`a=b; ky-yeu=${secret}`, plain)).toBe(secret);
    expect(secretIn(`ky-yeu=${secret}`, encrypted)).toBeUndefined();
    expect(secretIn('ky-yeu=short', plain)).toBeUndefined();
    expect(secretIn(undefined, plain)).toBeUndefined();
  });
});
