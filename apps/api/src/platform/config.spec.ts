import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, isEncrypted, readConfig, settings } from './config.js';

describe('settings', () => {
  it('need not be given at all', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      ROLE: 'all',
      SAMPLE: true,
      TRUST_PROXY: false,
      KEY_FILE: join(process.cwd(), 'data', 'keys', 'person.key'),
    });
  });

  it('count as absent when they are empty', () => {
    expect(readConfig({ PORT: '', REDIS_URL: ' ', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('load no sample season into a database of somebody else unless asked', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://db/app' }).SAMPLE).toBe(false);
    expect(readConfig({ DATABASE_URL: 'postgres://db/app', SAMPLE: 'yes' }).SAMPLE).toBe(true);
  });

  it('keep only the origin of the public address', () => {
    const config = readConfig({ PUBLIC_URL: 'https://ky-yeu.example.vn/' });
    expect(config.PUBLIC_URL).toBe('https://ky-yeu.example.vn');
    expect(isEncrypted(config)).toBe(true);
    expect(isEncrypted(readConfig({}))).toBe(false);
  });

  it('believe the proxies that are named, and no others', () => {
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8, loopback' }).TRUST_PROXY).toEqual(['10.0.0.0/8', 'loopback']);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'ky-yeu.example.vn'],
    ['PUBLIC_URL', 'http://ky-yeu.example.vn'],
    ['DATABASE_URL', 'mysql://db/app'],
    ['REDIS_URL', 'http://redis'],
    ['ROLE', 'boss'],
    ['SMTP_URL', 'mail.example.vn'],
    ['SAMPLE', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['SESSION_IDLE_MINUTES', '0'],
    ['SESSION_IDLE_MINUTES', '800'],
    ['SESSION_HOURS', '1.5'],
  ])('refuse %s=%s with one sentence that names it', (name, value) => {
    const sentences = refusal({ [name]: value });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(new RegExp(`^${name} has to be .+\\.$`));
    expect(sentences[0]).not.toContain(value === '0' ? "'0'" : value);
  });

  it('are all named when several are bad', () => {
    expect(refusal({ PORT: 'x', ROLE: 'x' })).toHaveLength(2);
  });

  it('stand in .env.example, each with its comment and its default', () => {
    const text = readFileSync(join(process.cwd(), '.env.example'), 'utf8');
    const listed = [...text.matchAll(/^# .+\n([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value] as const);
    expect(listed.map(([name]) => name).sort()).toEqual(Object.keys(settings.shape).sort());
    expect(readConfig(Object.fromEntries(listed))).toEqual(readConfig({}));
  });
});

function refusal(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
  throw new Error('was not refused');
}
