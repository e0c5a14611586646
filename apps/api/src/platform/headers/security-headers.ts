import { type Config, isEncrypted } from '../config.js';

export type Headers = { readonly [name: string]: string };

/** What every answer carries, errors included. A route that needs another value sets its own. */
export function securityHeaders(path: string, config: Pick<Config, 'PUBLIC_URL'>): Headers {
  return {
    'content-security-policy': policyFor(path),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(path.startsWith('/api') ? { 'cache-control': 'no-store' } : {}),
    ...(isEncrypted(config) ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

function policyFor(path: string): string {
  if (path.startsWith('/api/docs')) return docs;
  return path.startsWith('/api') || path.startsWith('/health') ? nothing : console;
}

const nowhere = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
const nothing = `default-src 'none'; ${nowhere}`;

// Emotion writes MUI's styles into the page at run time, hence inline styles; scripts never are.
const console = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  nowhere,
].join('; ');

// Swagger UI brings a style sheet within its page and pictures as data.
const docs = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  nowhere,
].join('; ');
