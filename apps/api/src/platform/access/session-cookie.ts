import { fastifyCookie } from '@fastify/cookie';
import { type Config, isEncrypted } from '../config.js';

/** The `__Host-` prefix makes browsers refuse the cookie from a sibling domain or over plain http. */
export function cookieName(config: Config): string {
  return isEncrypted(config) ? '__Host-ky-yeu' : 'ky-yeu';
}

/** The secret in the request's cookie, if it has the shape of one. */
export function secretIn(header: string | undefined, config: Config): string | undefined {
  if (!header) return undefined;
  const value = fastifyCookie.parse(header)[cookieName(config)];
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** The `set-cookie` that hands out a secret, or takes it back. */
export function sessionCookie(secret: string | undefined, config: Config): string {
  return fastifyCookie.serialize(cookieName(config), secret ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isEncrypted(config),
    maxAge: secret ? config.SESSION_HOURS * 3600 : 0,
  });
}
