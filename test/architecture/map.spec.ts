import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands, views } from '#contracts';
import { root } from './sources.js';

describe('the map', () => {
  const text = readFileSync(join(root, 'docs/reference/map.md'), 'utf8');

  it('is what its generator would draw now (else: node tools/map.mjs)', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/map.mjs'), '--check'], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect({ status, said: stderr.toString() }).toEqual({ status: 0, said: '' });
  });

  it('shows every command and every view', () => {
    const missing = [...commands.keys(), ...views.keys()].filter((name) => !text.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
