import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../../..');

describe('the boundaries between projects and slices', () => {
  it('refuse each planted violation and let each rightful file pass', () => {
    expect(probe()).toEqual({
      status: 0,
      said: expect.stringMatching(/^\d\d planted violations were refused, \d+ rightful/),
    });
  }, 60_000);

  it('are really probed: with one rule gone the probes fail and name it', () => {
    const { status, said } = probe(weakened());
    expect(status).toBe(1);
    expect(said).toContain('pure-domain lets pass');
    expect(said).toContain('Math.random');
  }, 60_000);

  it('hold in the code as it is', () => {
    const { stdout } = oxlint();
    const crossings = (
      JSON.parse(stdout) as { diagnostics: { code: string; filename: string; help?: string }[] }
    ).diagnostics
      .filter(({ code }) => /no-restricted|no-process-env|no-cycle/.test(code))
      .map(({ filename, help }) => `${filename}: ${help}`);
    expect(crossings).toEqual([]);
  }, 60_000);
});

function probe(rules = readFileSync(join(root, '.oxlintrc.json'), 'utf8')): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    const config = join(folder, 'oxlintrc.json');
    writeFileSync(config, rules);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/probes.mjs'), config]);
    return { status, said: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same boundaries, but the domain may throw dice. */
function weakened(): string {
  return readFileSync(join(root, '.oxlintrc.json'), 'utf8').replaceAll('"property": "random"', '"property": "floor"');
}

function oxlint(): { stdout: string } {
  const program = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [program, '--format', 'json'], { cwd: root, maxBuffer: 2 ** 26 });
  return { stdout: stdout.toString() };
}
