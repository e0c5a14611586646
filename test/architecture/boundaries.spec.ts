import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../../..');

describe('the boundaries between projects and slices', () => {
  it('refuse each planted violation and let each rightful file pass', async () => {
    expect(await probe()).toEqual({
      status: 0,
      said: expect.stringMatching(/^\d+ planted violations were refused, \d+ rightful/),
    });
  }, 60_000);

  it('are really probed: with any one rule gone the probes fail', async () => {
    const weakened = weakenings();
    expect(weakened.length).toBeGreaterThan(30);
    const unnoticed: string[] = [];
    const line = async () => {
      for (let next = weakened.pop(); next; next = weakened.pop()) {
        if ((await probe(next.rules)).status !== 1) unnoticed.push(next.gone);
      }
    };
    await Promise.all([line(), line(), line(), line()]);
    expect(unnoticed).toEqual([]);
  }, 300_000);

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

const boundaries = readFileSync(join(root, '.oxlintrc.json'), 'utf8');

async function probe(rules = boundaries): Promise<{ status: number; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    const config = join(folder, 'oxlintrc.json');
    writeFileSync(config, rules);
    const program = [join(root, 'tools/probes.mjs'), config];
    return await promisify(execFile)(process.execPath, program).then(
      ({ stdout }) => ({ status: 0, said: stdout }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        status: code,
        said: `${stdout}${stderr}`,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Block = { files?: string[]; rules: { [rule: string]: unknown } };
type Rules = Block & { overrides: Block[] };

/** The boundaries with one thing allowed that is forbidden in one place: each group of imports, each name, each rule. */
function weakenings(): { gone: string; rules: string }[] {
  const { overrides, rules } = JSON.parse(boundaries) as Rules;
  const blocks: Block[] = [{ rules }, ...overrides];
  return blocks.flatMap((block, nth) =>
    Object.entries(block.rules).flatMap(([rule, setting]) =>
      weaker(rule, setting).map(({ gone, setting: weak }) => {
        const changed = JSON.parse(boundaries) as Rules;
        const there = nth === 0 ? changed : (changed.overrides[nth - 1] as Block);
        there.rules[rule] = weak;
        return {
          gone: `${rule} in ${block.files?.join(', ') ?? 'all'}: ${gone}`,
          rules: JSON.stringify(changed),
        };
      }),
    ),
  );
}

/** Every way in which one setting can be made to forbid one thing less. */
function weaker(rule: string, setting: unknown): { gone: string; setting: unknown }[] {
  if (setting === 'off') return [];
  if (rule === 'node/no-process-env' || rule === 'import/no-cycle') return [{ gone: 'all of it', setting: 'off' }];
  if (!rule.startsWith('no-restricted')) return [];
  const [level, ...entries] = setting as [string, ...{ patterns?: object[] }[]];
  const patterns = entries[0]?.patterns;
  const forbidden: object[] = patterns ?? entries;
  return forbidden.map((gone) => {
    const rest = forbidden.filter((one) => one !== gone);
    return {
      gone: JSON.stringify(gone),
      setting: rest.length === 0 ? 'off' : [level, ...(patterns ? [{ patterns: rest }] : rest)],
    };
  });
}

function oxlint(): { stdout: string } {
  const program = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [program, '--format', 'json'], { cwd: root, maxBuffer: 2 ** 26 });
  return { stdout: stdout.toString() };
}
