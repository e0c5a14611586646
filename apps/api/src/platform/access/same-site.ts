import type { IncomingHttpHeaders } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export function isUnsafe(method: string): boolean {
  return !SAFE.has(method);
}

/**
 * Whether a request comes from our own pages, or from a program that is no browser. A browser tells by `Sec-Fetch-Site`
 * or `Origin`; `host` is the one the request was sent to.
 */
export function isOwnPage(headers: IncomingHttpHeaders, publicUrl: string, host: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  if (origin === publicUrl || origin === `https://${host}`) return true;
  return publicUrl.startsWith('http:') && origin === `http://${host}`;
}

/** Only what a foreign form cannot send without asking first; multipart is for files alone. */
export function isOwnContent(contentType: string | undefined, path: string): boolean {
  if (contentType === undefined) return true;
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase();
  return type === 'application/json' || (type === 'multipart/form-data' && path.startsWith('/api/files'));
}
