import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands, features, views } from '#contracts';
import { settings } from '../../apps/api/src/platform/config.js';
import { terms } from './glossary-terms.js';
import { eventTypes, root, sources } from './sources.js';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const parts = 'tutorial guides reference explanation adr'.split(' ');
const drawn = ['docs/reference/map.md', 'docs/reference/rules.md'];
const written = pages.filter(({ path }) => !drawn.includes(path));

describe('the pages', () => {
  it('are there for every purpose', () => {
    expect(parts.filter((part) => !pages.some(({ path }) => path.startsWith(`docs/${part}/`)))).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
  });

  it('link to what there is', () => {
    const links = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => ({ path, to })),
    );
    const inside = links.filter(({ to }) => !/^[a-z]+:/.test(to));
    expect(inside.length).toBeGreaterThan(30);
    expect(inside.filter(({ path, to }) => !existsSync(join(root, dirname(path), to)))).toEqual([]);
  });

  it('name files and folders that there are', () => {
    const named = written.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:libs|apps|test|tools|bench|docs)\/[\w./-]+)`/g)].map(([, to = '']) => ({ path, to })),
    );
    expect(named.length).toBeGreaterThan(15);
    // The guides name files that their generator makes.
    expect(named.filter(({ path, to }) => !path.includes('/guides/add-') && !existsSync(join(root, to)))).toEqual([]);
  });

  it('name commands, events and views that there are', () => {
    const areas = features.map(({ feature }) => feature).join('|');
    const types = new Set(features.flatMap(({ feature }) => eventTypes(feature)));
    const wrong = written.flatMap(({ path, text }) => [
      ...[...text.matchAll(new RegExp(`\`((?:${areas})\\.[a-z-]+)\``, 'g'))]
        .map(([, type = '']) => type)
        .filter((type) => !commands.has(type) && !/\.(ts|feature|past)$/.test(type))
        .map((type) => `${path}: ${type}`),
      ...[...text.matchAll(/`((?:[A-Z][a-z]+){2,})`/g)]
        .map(([, type = '']) => type)
        .filter((type) => /(ed|ised)$/.test(type) && !types.has(type) && !path.includes('/guides/add-'))
        .map((type) => `${path}: ${type}`),
      ...[...text.matchAll(/\/api\/views\/([a-z-]+)/g)]
        .map(([, view = '']) => view)
        .filter((view) => !views.has(view))
        .map((view) => `${path}: ${view}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('name settings that there are', () => {
    const known = new Set(Object.keys(settings.shape));
    const named = written.flatMap(({ text }) =>
      [...text.matchAll(/\b(PORT|HOST|ROLE|[A-Z]+_(?:URL|DIR|FILE|LEVEL|PROXY|MINUTES|HOURS))\b/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(new Set(named).size).toBeGreaterThan(10);
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the glossary', () => {
  const { text } = pages.find(({ path }) => path.endsWith('glossary.md')) ?? { text: '' };
  const lines = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Vietnamese'));
  const code = ['libs/contracts/src', 'libs/domain/src'].flatMap(sources).map((source) => source.text);

  it('has terms', () => {
    expect(lines.length).toBeGreaterThan(70);
  });

  it('gives each Vietnamese term once', () => {
    const terms = lines.map((line) => line.split('|')[1]?.trim());
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it('has every term of the field, with its one English word', () => {
    const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
    const english = new Map(cells.map(([, vietnamese = '', said = '']) => [vietnamese, said]));
    const lost = Object.entries(terms).filter(
      ([vietnamese, word]) => !new RegExp(`^${word}(?:$|[:,]| of )`).test(english.get(vietnamese) ?? ''),
    );
    expect(lost).toEqual([]);
  });

  it('calls no term by two words', () => {
    const doubled = lines.filter((line) => / or |, or |\//.test((line.split('|')[2] ?? '').split(/[:,]/)[0] ?? ''));
    expect(doubled).toEqual([]);
  });

  it('names what the code calls so', () => {
    const named = lines.flatMap((line) =>
      [...(line.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(70);
    const spelled = (name: string) => code.some((source) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source));
    expect(named.filter((name) => !spelled(name))).toEqual([]);
  });
});

describe('a page of decision', () => {
  const adrs = pages.filter(({ path }) => /docs\/adr\/\d/.test(path));
  const heads = ['What forced it', 'What we do', 'What it costs', 'What we turned down'];

  it('has every part, in order, on one screen', () => {
    expect(adrs.length).toBeGreaterThan(10);
    const odd = adrs.filter(({ text }) => {
      const found = [...text.matchAll(/^## (.+)$/gm)].map(([, head]) => head);
      return (
        found.join() !== heads.join() ||
        text.split('\n').length > 60 ||
        !/\*\*Status:\*\* \w+ · \*\*Date:\*\* \d{4}-/.test(text)
      );
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('has a number of its own, without gaps, and stands in the list', () => {
    const numbers = adrs.map(({ path }) => Number.parseInt(path.slice('docs/adr/'.length), 10)).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const list = pages.find(({ path }) => path === 'docs/adr/README.md')?.text ?? '';
    expect(adrs.filter(({ path }) => !list.includes(path.slice('docs/adr/'.length)))).toEqual([]);
  });
});
