import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from './sources.js';

const copied = [
  'libs',
  'apps/api',
  'test',
  'tools',
  'docs/adr',
  'dist/libs',
  'dist/apps',
  'dist/test',
  'dist/.tsbuildinfo',
];
const files = ['package.json', 'tsconfig.base.json', 'jest.config.js', 'biome.json'];
const tree = mkdtempSync(join(tmpdir(), 'generators-'));

// A copy of the tree with its outputs, so that only what the generators touch is compiled again.
beforeAll(() => {
  for (const path of [...copied, ...files].filter((one) => existsSync(join(root, one)))) {
    cpSync(join(root, path), join(tree, path), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the generators', () => {
  it('refuse what cannot be made, say why, and change nothing', () => {
    const before = names();
    expect(generate('command', 'lunch', 'postpone')).toMatchObject({
      status: 2,
      said: expect.stringContaining('no feature'),
    });
    expect(generate('command', 'task', 'assign', 'TaskAssigned')).toMatchObject({ status: 2 });
    expect(generate('command', 'task', 'Delegate')).toMatchObject({ status: 2 });
    expect(generate('view', 'task', 'tasks')).toMatchObject({
      status: 2,
      said: expect.stringContaining('there already'),
    });
    expect(generate('process', 'if-late-remind', 'TaskAssigned', 'task.finish')).toMatchObject({ status: 2 });
    expect(generate('process', 'when-late-remind', 'NothingKnown', 'task.finish')).toMatchObject({ status: 2 });
    expect(generate('adr', 'word')).toMatchObject({ status: 2 });
    expect(generate('nonsense')).toMatchObject({ status: 2, said: expect.stringContaining('npm run generate') });
    expect(names()).toEqual(before);
  });

  it('give a page for a decision the next number', () => {
    const last = lastPage();
    expect(generate('adr', 'Lunch is postponed, not cancelled').status).toBe(0);
    const page = lastPage();
    expect(page).toBe(`${String(Number.parseInt(last, 10) + 1).padStart(4, '0')}-lunch-is-postponed-not-cancelled.md`);
    for (const part of ['Status', 'Date', 'What forced it', 'What we do', 'What it costs', 'What we turned down']) {
      expect(readFileSync(join(tree, 'docs/adr', page), 'utf8')).toContain(part);
    }
  });

  it('write what compiles, and leave red only what a person has to say', () => {
    expect(generate('command', 'task', 'delegate')).toMatchObject({ status: 0 });
    expect(generate('command', 'election', 'postpone-count', 'CountPostponed')).toMatchObject({ status: 0 });
    expect(generate('view', 'task', 'overdue-tasks')).toMatchObject({ status: 0 });
    expect(generate('process', 'when-task-delegated-report', 'TaskDelegated', 'task.report')).toMatchObject({
      status: 0,
    });
    expect(run('node_modules/typescript-7/bin/tsc', '-b', 'test')).toMatchObject({ status: 0, said: '' });

    const { red, green } = specs('parity|vocabulary|delegate|postpone-count|overdue-tasks');
    expect(green.length).toBeGreaterThan(40);
    expect(green).toEqual(expect.arrayContaining(['delegate refuses when?', 'postpone count refuses when?']));
    expect(red).toEqual(
      [
        'a decision has a name in both languages, and no name is left over',
        'a refusal says what stands in the way and how to mend it, in both languages',
        'a view has a name in both languages, and no name is left over',
        'an event has a sentence in both languages, and no sentence is left over',
        'an event is folded by a view, or a reason is given',
        'delegate records what? (name the past it follows from)',
        'delegate stays quiet when?',
        'every word is there in both languages',
        'overdue tasks show what, after which past?',
        'postpone count records what? (name the past it follows from)',
        'postpone count stays quiet when?',
        'when task delegated report wishes for task.report with what? (give the event its data)',
      ].sort(),
    );
  }, 180_000);
});

function lastPage(): string {
  const pages = readdirSync(join(tree, 'docs/adr')).filter((name) => /^\d/.test(name));
  return pages.sort().at(-1) ?? '0000';
}

function generate(...words: string[]): { status: number | null; said: string } {
  return run('tools/generate/index.mjs', ...words);
}

function run(program: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(tree, program), ...args], {
    cwd: tree,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, said: `${stdout}${stderr}` };
}

function specs(pattern: string): { red: string[]; green: string[] } {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = ['--selectProjects', 'unit', 'architecture', '--testPathPatterns', pattern, '--json'];
  const { stdout } = spawnSync(process.execPath, [...flags, join(tree, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: tree,
    env: { ...process.env, NODE_OPTIONS: '' },
    maxBuffer: 2 ** 26,
  });
  const { testResults } = JSON.parse(stdout.toString()) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const titled = (status: string) => results.filter((one) => one.status === status).map(({ fullName }) => fullName);
  return { red: titled('failed').sort(), green: titled('passed').sort() };
}

function names(): string[] {
  return ['libs', 'apps/api/src', 'docs'].flatMap((folder) =>
    readdirSync(join(tree, folder), { recursive: true, encoding: 'utf8' }),
  );
}
