import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands, needs, steps, views } from '#contracts';
import { stages } from '#domain/campaign';
import { otherPapers, papersBefore } from '#domain/document';
import { catalogue } from '#domain/regulation';
import { root } from './sources.js';

describe('the map', () => {
  const text = readFileSync(join(root, 'docs/reference/map.md'), 'utf8');

  it('is what its generator would draw now, and so are the rules and the settings (else: node tools/map.mjs)', () => {
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

describe('the page of rules', () => {
  const text = readFileSync(join(root, 'docs/reference/rules.md'), 'utf8');
  const told = (rule: string) => text.split(`\n### ${rule}\n`)[1]?.split('\n##')[0] ?? '';

  it('tells of every provision under every rule set, with its mark and where it is written', () => {
    expect(catalogue.length).toBeGreaterThan(400);
    const untold = catalogue.filter(({ rule, name, ruleSet, mark, citation }) => {
      const lines = told(rule).split('\n');
      const isStated = lines.some((line) =>
        [`\`${ruleSet}\``, ` ${mark}`, citation].every((part) => line.includes(part)),
      );
      return !isStated || !lines.some((line) => line.startsWith(`- \`${name}\`: `));
    });
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  it('says of what no guard applies that none does, and why', () => {
    const left = catalogue.filter(({ applied }) => applied === 'none');
    const unsaid = left.filter(({ rule, name }) => !told(rule).includes(`- \`${name}\`: Not applied by any guard (`));
    expect(left.length).toBeGreaterThan(0);
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    expect(text).not.toContain('nobody has said why');
  });

  it('names for every other one the commands that apply it', () => {
    const applied = catalogue.filter((row) => row.applied !== 'none');
    const by = ({ rule, name }: (typeof applied)[number]) =>
      new RegExp(`^- \`${name}\`: [^:]+: (.+)$`, 'm').exec(told(rule))?.[1]?.match(/[a-z-]+\.[a-z-]+/g) ?? [];
    expect(applied.filter((row) => by(row).length === 0).map(({ id }) => id)).toEqual([]);
    expect(applied.flatMap(by).filter((command) => !commands.has(command))).toEqual([]);
  });

  it('has all steps, all needs and all papers', () => {
    const stands = (word: string) => text.includes(`\n| ${word} |`);
    expect(steps.filter(({ step }) => !stands(`${step}`))).toEqual([]);
    expect(needs.filter(({ need }) => !stands(need))).toEqual([]);
    expect([...papersBefore, ...otherPapers].filter((kind) => !stands(`\`${kind}\``))).toEqual([]);
    expect(stages.filter((stage) => !text.includes(`| \`${stage}\` |`))).toEqual([]);
  });
});
