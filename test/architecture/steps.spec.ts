import { describe, expect, it } from '@jest/globals';
import { commands, steps } from '#contracts';
import { ruleSets } from '#domain/regulation';
import { stepWords } from '#vocabulary';
import { appliedRules, writtenBy } from './rules/applied-rules.js';
import { rulesOfTexts } from './rules/rules-of-texts.js';
import { fileOf, sources } from './sources.js';

describe('the steps of a congress', () => {
  it('are 28, each with its number, its words, what is asked for and what happens', () => {
    expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
    expect(Object.keys(stepWords).map(Number)).toEqual(steps.map(({ step }) => step));
    expect(steps.filter(({ commands, events }) => commands.length === 0 || events.length === 0)).toEqual([]);
    expect(steps.flatMap((step) => step.commands).filter((type) => !commands.has(type))).toEqual([]);
  });

  it.each(steps)('$step: what happens is written by what is asked for, all of it', ({ commands, events }) => {
    const written = commands.map((type) => [...writtenBy(fileOf(type))].filter((one) => events.includes(one)));
    expect(written.filter((types) => types.length === 0)).toEqual([]);
    expect([...new Set(written.flat())].sort()).toEqual([...events].sort());
  });

  it.each(steps)('$step: the rules named are those that its decisions apply', ({ commands, rules }) => {
    const applied = new Set(commands.flatMap((type) => rulesOfTexts(appliedRules(fileOf(type)))));
    expect([...rules].sort()).toEqual([...applied].sort());
  });

  it('name only rules that the rule sets state', () => {
    const stated = Object.values(ruleSets).flatMap(({ provisions }) =>
      Object.values(provisions).map(({ rule }) => rule),
    );
    expect(steps.flatMap(({ rules }) => rules).filter((rule) => !stated.includes(rule))).toEqual([]);
  });

  it('are where the events bring the row of a congress', () => {
    const brought = sources('apps/api/src/congress/congresses').flatMap(({ text }) => steppedTo(text));
    expect(brought.length).toBeGreaterThan(35);
    expect(brought.filter(({ type, step }) => !steps[step - 1]?.events.includes(type))).toEqual([]);
    const reached = new Set(brought.map(({ step }) => step));
    expect(steps.filter(({ step }) => !reached.has(step)).map(({ step }) => step)).toEqual([]);
  });
});

/** The function that a fold passes its event on to, if that is all it does. */
function bodyCalled(fold: string, text: string): string {
  const [, name] = /=> (\w+)\(event\),\n$/.exec(fold) ?? [];
  return text.split(`function ${name}(`)[1] ?? '';
}

/** The steps that a fold names, each with the event that brings a congress there. */
function steppedTo(text: string): { readonly type: string; readonly step: number }[] {
  return [...text.matchAll(/^ {2}([A-Z]\w+): ((?:.*\n)(?: {3,}.*\n)*)/gm)].flatMap(([, type = '', fold = '']) => {
    const named = `${fold}${bodyCalled(fold, text)}`.matchAll(
      /(?:>>\(|party: |upper: |row\.step, |\? |step: )(\d+)\b/g,
    );
    return [...named].map(([, step]) => ({ type, step: Number(step) }));
  });
}
