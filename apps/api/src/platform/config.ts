import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Token of the settings. */
export const CONFIG = Symbol('CONFIG');

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every setting, as the environment gives it. `.env.example` lists the same names. */
export const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  KEY_FILE: z.string().optional(),
  SAMPLE: z.enum(['yes', 'no']).optional(),
  LOG_LEVEL: z.enum(logLevels).optional(),
  TRUST_PROXY: z.string().refine(isProxyList).default('no'),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(1440).default(30),
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(12),
});

/** What each setting has to be, for the sentence that refuses a bad one. */
const wanted: { readonly [Name in keyof z.infer<typeof settings>]: string } = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'an address or a host name to listen on',
  PUBLIC_URL: 'the http or https address at which people open the site; http only on this machine itself',
  DATA_DIR: 'a folder',
  DATABASE_URL: 'an address that begins with postgres://',
  REDIS_URL: 'an address that begins with redis:// or rediss://',
  ROLE: 'all, api or worker',
  SMTP_URL: 'an address that begins with smtp:// or smtps://',
  KEY_FILE: 'the path of a file',
  SAMPLE: 'yes or no',
  LOG_LEVEL: `one of ${logLevels.join(', ')}`,
  TRUST_PROXY: 'no, or the addresses of the proxies, divided by commas',
  SESSION_IDLE_MINUTES: 'a whole number of minutes from 1 to 1440, not more than SESSION_HOURS',
  SESSION_HOURS: 'a whole number of hours from 1 to 168',
};

export type Config = {
  readonly PORT: number;
  readonly HOST: string;
  /** The origin at which people open the site, without a trailing slash. */
  readonly PUBLIC_URL: string;
  /** An absolute path. */
  readonly DATA_DIR: string;
  /** Absent: an embedded server under DATA_DIR. */
  readonly DATABASE_URL?: string;
  /** Absent: the queue lives in PostgreSQL. */
  readonly REDIS_URL?: string;
  readonly ROLE: 'all' | 'api' | 'worker';
  /** Absent: no mail is sent. */
  readonly SMTP_URL?: string;
  readonly KEY_FILE: string;
  /** Whether an empty log is filled with the sample season. */
  readonly SAMPLE: boolean;
  /** Absent: with an embedded database only what is wrong, since somebody sits before the terminal. */
  readonly LOG_LEVEL: (typeof logLevels)[number];
  /** Addresses whose `X-Forwarded-*` headers are believed; false: nobody's. */
  readonly TRUST_PROXY: false | string[];
  readonly SESSION_IDLE_MINUTES: number;
  readonly SESSION_HOURS: number;
};

/** Refuses to start: one sentence per bad setting. */
export class ConfigError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigError';
  }
}

/** Reads the settings, or throws a ConfigError that names every bad one. An empty value counts as absent. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = settings.safeParse(given);
  if (!read.success) throw new ConfigError(sentences(read.error.issues.map((issue) => issue.path[0])));
  const value = read.data;
  const bad = [...contradictions(value)];
  if (bad.length > 0) throw new ConfigError(sentences(bad));
  const dataDir = resolve(value.DATA_DIR);
  return {
    PORT: value.PORT,
    HOST: value.HOST,
    PUBLIC_URL: new URL(value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).origin,
    DATA_DIR: dataDir,
    ...(value.DATABASE_URL ? { DATABASE_URL: value.DATABASE_URL } : {}),
    ...(value.REDIS_URL ? { REDIS_URL: value.REDIS_URL } : {}),
    ROLE: value.ROLE,
    ...(value.SMTP_URL ? { SMTP_URL: value.SMTP_URL } : {}),
    KEY_FILE: value.KEY_FILE ? resolve(value.KEY_FILE) : join(dataDir, 'keys', 'person.key'),
    SAMPLE: value.SAMPLE ? value.SAMPLE === 'yes' : !value.DATABASE_URL,
    LOG_LEVEL: value.LOG_LEVEL ?? (value.DATABASE_URL ? 'info' : 'warn'),
    TRUST_PROXY: value.TRUST_PROXY === 'no' ? false : addresses(value.TRUST_PROXY),
    SESSION_IDLE_MINUTES: value.SESSION_IDLE_MINUTES,
    SESSION_HOURS: value.SESSION_HOURS,
  };
}

/** Whether cookies can be kept to encrypted connections. */
export function isEncrypted(config: Pick<Config, 'PUBLIC_URL'>): boolean {
  return config.PUBLIC_URL.startsWith('https:');
}

function sentences(names: Iterable<PropertyKey | undefined>): string[] {
  // The value is not repeated: it may hold a password.
  return [...new Set(names)].map((name) => `${String(name)} has to be ${wanted[name as keyof typeof wanted]}.`);
}

function* contradictions(value: z.infer<typeof settings>): Iterable<string> {
  if (value.SESSION_IDLE_MINUTES > value.SESSION_HOURS * 60) yield 'SESSION_IDLE_MINUTES';
  if (value.PUBLIC_URL && !isSafePublicUrl(new URL(value.PUBLIC_URL))) yield 'PUBLIC_URL';
}

// Over plain http a session cookie could be read on the way, unless it never leaves this machine.
function isSafePublicUrl(url: URL): boolean {
  return url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

function isProxyList(value: string): boolean {
  return value === 'no' || (addresses(value).length > 0 && addresses(value).every(isAddressOrRange));
}

function isAddressOrRange(value: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(value)) return true;
  const [address = '', bits] = value.split('/');
  const family = isIP(address);
  if (family === 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function addresses(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
