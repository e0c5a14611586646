import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { settings } from '../../apps/api/src/platform/config.js';
import { root } from './sources.js';

const known = Object.keys(settings.shape);
const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const example = readFileSync(join(root, '.env.example'), 'utf8');

/** What docker compose settles by itself, so that nobody is asked. */
const itsOwn = ['HOST', 'PORT', 'DATA_DIR', 'DATABASE_URL', 'REDIS_URL', 'KEY_FILE', 'ROLE', 'TRUST_PROXY'];
/** What the services beside ours are told. */
const ofOthers = ['POSTGRES_PASSWORD', 'REDIS_PASSWORD', 'SITE_ADDRESS'];

describe('the settings of docker compose', () => {
  const [, block = ''] = /^x-settings: &settings\n((?: {2}.+\n)+)/m.exec(compose) ?? [];
  const given = new Map([...block.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]));
  const roles = [...compose.matchAll(/^ {6}ROLE: (\w+)$/gm)].map(([, role]) => role);

  it('are all settings of ours', () => {
    expect([...given.keys()].filter((name) => !known.includes(name))).toEqual([]);
    expect(roles).toEqual(['api', 'worker']);
  });

  it('pass on every setting that is not its own affair', () => {
    const passedOn = [...given].filter(([name, value]) => value.startsWith(`\${${name}:-`)).map(([name]) => name);
    expect(passedOn.sort()).toEqual(known.filter((name) => !itsOwn.includes(name)).sort());
    expect(itsOwn.filter((name) => !given.has(name))).toEqual(['ROLE']);
  });

  it('belong to services of which each is asked whether it works: ours by the image, the others here', () => {
    const [, block = ''] = /^services:\n((?: {2}.*\n|\n)+)/m.exec(compose) ?? [];
    const services = [...block.matchAll(/^ {2}(\w+):\n((?: {4}.*\n)+)/gm)];
    expect(services.map(([, name]) => name)).toEqual(['api', 'worker', 'postgres', 'redis', 'mailpit', 'proxy']);
    const unasked = services.filter(([, , text = '']) => !/^ {4}(healthcheck:|<<: \*service)$/m.test(text));
    expect(unasked.map(([, name]) => name)).toEqual([]);
    expect(readFileSync(join(root, 'Dockerfile'), 'utf8')).toMatch(/^HEALTHCHECK .*health/ms);
  });

  it('ask for nothing that the example does not name', () => {
    const asked = new Set([...compose.matchAll(/\$\{(\w+):/g)].map(([, name = '']) => name));
    const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect([...asked].filter((name) => !named.includes(name))).toEqual([]);
    expect(ofOthers.filter((name) => !asked.has(name) || !new RegExp(`^#${name}=`, 'm').test(example))).toEqual([]);
  });
});

describe('a file .env', () => {
  it('is read at the start, and does not overrule the environment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ky-yeu-env-'));
    try {
      writeFileSync(join(folder, '.env'), 'PORT=4001\nHOST=0.0.0.0\n# PUBLIC_URL=x\n');
      const reader = pathToFileURL(join(root, 'tools/run/settings-file.mjs')).href;
      const told = execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          `import { readSettingsFile } from ${JSON.stringify(reader)}; readSettingsFile();
           const { PORT, HOST, PUBLIC_URL } = process.env; console.log(JSON.stringify({ PORT, HOST, PUBLIC_URL }));`,
        ],
        { cwd: folder, env: { PATH: process.env['PATH'], HOST: '127.0.0.1' } },
      );
      expect(JSON.parse(told.toString())).toEqual({ PORT: '4001', HOST: '127.0.0.1' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is read by what serves and by what gives a new password', () => {
    for (const command of ['start', 'password'])
      expect(readFileSync(join(root, `tools/run/${command}.mjs`), 'utf8')).toMatch(/^ {2}readSettingsFile\(\);$/m);
  });
});
