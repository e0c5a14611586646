import { type Config, isEncrypted } from '../config.js';

/** The `__Host-` prefix makes browsers refuse the cookie from a sibling domain or over plain http. */
export function cookieName(config: Config): string {
  return isEncrypted(config) ? '__Host-ky-yeu' : 'ky-yeu';
}

/** The secret in the request's `cookie` header, if it has the shape of one. */
export function secretIn(header: string | undefined, config: Config): string | undefined {
  const prefix = `${cookieName(config)}=`;
  const cookie = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix));
  const value = cookie?.slice(prefix.length);
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** The `set-cookie` that hands out a secret, or takes it back. The secret is made of letters that need no quoting. */
export function sessionCookie(secret: string | undefined, config: Config): string {
  const age = secret ? config.SESSION_HOURS * 3600 : 0;
  const marks = ['Path=/', 'HttpOnly', ...(isEncrypted(config) ? ['Secure'] : []), 'SameSite=Strict'];
  return [`${cookieName(config)}=${secret ?? ''}`, `Max-Age=${age}`, ...marks].join('; ');
}
