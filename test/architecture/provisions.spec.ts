import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands } from '#contracts';
import { catalogue, leftAside, matterOf, provisionNames, ruleSets } from '#domain/regulation';
import { appliedRules } from './rules/applied-rules.js';
import { fileOf, root, sources } from './sources.js';

const decisions = sources('libs/domain/src')
  .filter(({ path }) => !path.includes('/regulation/'))
  .map(({ text }) => text);
const applied = new Set([...commands.keys()].flatMap((type) => [...appliedRules(fileOf(type)).provisions]));

describe('the provisions', () => {
  it('are, with value, mark and citation, what was read against the texts (test/fixtures/provisions.txt)', () => {
    const read = readFileSync(join(root, 'test/fixtures/provisions.txt'), 'utf8').trimEnd().split('\n');
    const stated = Object.values(ruleSets).flatMap(({ code, provisions }) =>
      provisionNames.map((name) => {
        const { rule, mark, value, citation, settable } = provisions[name];
        return [code, rule, name, `${mark}${settable ? '*' : ''}`, JSON.stringify(value), citation].join(' | ');
      }),
    );
    expect(stated).toEqual(read);
  });

  it('say how they are applied: by value where a decision reads it, in a fixed way where one only cites it', () => {
    const found = provisionNames.map((name) => {
      const matter = matterOf(name);
      if (decisions.some((text) => reads(text, matter))) return [name, 'by-value'];
      return [name, applied.has(matter) ? 'fixed' : 'none'];
    });
    const said = catalogue.filter(({ ruleSet }) => ruleSet === 'RS_2025').map(({ name, applied }) => [name, applied]);
    expect(said).toEqual(found);
    expect(found.filter(([, applied]) => applied === 'by-value').length).toBeGreaterThan(40);
  });

  it('that no guard applies say why, and no others', () => {
    const none = catalogue.filter(({ ruleSet, applied }) => ruleSet === 'RS_2025' && applied === 'none');
    expect(Object.keys(leftAside).sort()).toEqual(none.map(({ name }) => name).sort());
    const known = provisionNames.filter((name) => Object.values(ruleSets).some((set) => set.provisions[name].value));
    expect(known.filter((name) => leftAside[name] === 'no-value')).toEqual([]);
  });

  it('are not taken for read where they are only cited', () => {
    expect(reads("...refOf(provision(regulation, 'quorum')),", 'quorum')).toBe(false);
    expect(reads("const { rule, mark } = provision(regulation, 'quorum');", 'quorum')).toBe(false);
    expect(reads("const { rule, value } = provision(regulation, 'quorum');", 'quorum')).toBe(true);
    expect(reads("const share = provision(regulation, 'quorum');\nif (share.value) go();", 'quorum')).toBe(true);
    expect(reads('citing(rules.quorum)', 'quorum')).toBe(false);
    expect(reads('const most = rules.quorum.value;', 'quorum')).toBe(true);
  });
});

/** Whether a decision reads the value of a provision: looked up in place, or from the rules frozen in its stream. */
function reads(text: string, name: string): boolean {
  return looksUp(text, name) || new RegExp(`\\b${name}\\??\\.value\\b`).test(text) || readsFrozen(text, name);
}

function looksUp(text: string, name: string): boolean {
  const lookups = text.matchAll(/const (\{[^}]*\}|\w+) =\s*provision(?:For)?\(([^;]*?)\)(\.value)?[^;]*;/g);
  return [...lookups].some(([, into = '', asked = '', value]) => {
    if (!asked.includes(`'${name}'`)) return false;
    if (value) return true;
    return into.startsWith('{') ? /\bvalue\b/.test(into) : text.includes(`${into}.value`);
  });
}

function readsFrozen(text: string, name: string): boolean {
  const held = text.matchAll(/const (\w+) =([^;]*);/g);
  return [...held].some(([, into = '', from = '']) => from.includes(`rules.${name}`) && text.includes(`${into}.value`));
}
