import { describe, expect, it } from '@jest/globals';
import { isOwnContent, isOwnPage, isUnsafe } from './same-site.js';

const site = 'https://ky-yeu.example.vn';
const host = 'ky-yeu.example.vn';

describe('an act', () => {
  it.each([
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: site }],
    ['an address typed in', { 'sec-fetch-site': 'none' }],
    ['a program', {}],
    ['a page of the host it is sent to', { origin: `https://${host}` }],
  ])('is taken from %s', (_, headers) => {
    expect(isOwnPage(headers, site, host)).toBe(true);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a sibling domain', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.vn' }],
    ['an old browser on another site', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['the same host without encryption', { origin: `http://${host}` }],
    ['another port', { origin: `${site}:8443` }],
    ['a liar about its origin', { 'sec-fetch-site': 'cross-site', origin: site }],
  ])('is not taken from %s', (_, headers) => {
    expect(isOwnPage(headers, site, host)).toBe(false);
  });

  it('is taken from whatever name this machine is opened by, without encryption', () => {
    expect(isOwnPage({ origin: 'http://127.0.0.1:3000' }, 'http://localhost:3000', '127.0.0.1:3000')).toBe(true);
  });

  it('is written in JSON, or is a file', () => {
    expect(isOwnContent('application/json; charset=utf-8', '/api/session')).toBe(true);
    expect(isOwnContent('multipart/form-data; boundary=x', '/api/files?unit=1')).toBe(true);
    expect(isOwnContent('multipart/form-data; boundary=x', '/api/session')).toBe(false);
    expect(isOwnContent('text/plain', '/api/session')).toBe(false);
    expect(isOwnContent('application/x-www-form-urlencoded', '/api/session')).toBe(false);
  });

  it('is anything but reading', () => {
    expect(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'].every(isUnsafe)).toBe(true);
    expect(['GET', 'HEAD', 'OPTIONS'].some(isUnsafe)).toBe(false);
  });
});
