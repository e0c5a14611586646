import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commands, featureOfCommand, features, views } from '#contracts';
import type { Happened } from '#decider';
import {
  commonFields,
  commonRefusals,
  commonValues,
  notices,
  type RefusalWords,
  refusalWords,
  ruleInputWords,
  vocabulary,
  type Words,
} from '#vocabulary';
import { pasts } from './pasts.js';
import { refusalCodes, ruleInputNames } from './sources.js';

const areas = [...features.map(({ feature }) => feature), 'platform', 'access', 'files'];
const codes = refusalCodes(areas);
const worded: [string, RefusalWords][] = [
  ...Object.values(vocabulary).flatMap(({ refusals }) => Object.entries(refusals)),
  ...Object.entries(commonRefusals),
];

/** Names and abbreviations that are the same in both languages. */
const sameInBoth = new Set(['PDF', 'Email', 'Logo', 'SHA-256']);

describe('a refusal', () => {
  it('is looked for in the whole source, and found', () => {
    expect(codes.size).toBeGreaterThan(200);
    expect(codes.has('election.no-quorum') || codes.has('sitting.no-quorum')).toBe(true);
  });

  it('says what stands in the way and how to mend it, in both languages', () => {
    const silent = [...codes].filter(([code]) => {
      const { says, mend } = refusalWords(code);
      return says.vi === code || ![says.vi, says.en, mend.vi, mend.en].every(Boolean);
    });
    expect(silent).toEqual([]);
  });

  it('of a field has words for every way in which a field can be wrong', () => {
    const ways: z.core.$ZodIssue['code'][] = [
      'invalid_type',
      'too_big',
      'too_small',
      'invalid_format',
      'not_multiple_of',
      'unrecognized_keys',
      'invalid_union',
      'invalid_key',
      'invalid_element',
      'invalid_value',
      'custom',
    ];
    const silent = ways
      .map((way) => `platform.field-${way.replaceAll('_', '-')}`)
      .filter((code) => !commonRefusals[code]);
    expect(silent).toEqual([]);
  });

  it('has no words that nothing ever says', () => {
    const idle = worded.map(([code]) => code).filter((code) => !codes.has(code) && !code.startsWith('platform.field-'));
    expect(idle).toEqual([]);
  });

  it('has words in one place only', () => {
    const named = worded.map(([code]) => code);
    expect(named.filter((code, at) => named.indexOf(code) !== at)).toEqual([]);
  });
});

describe('a figure to which a rule was applied', () => {
  const inputs = ruleInputNames();

  it('is looked for in every decision, and found', () => {
    expect(inputs.length).toBeGreaterThan(100);
  });

  it('is called something wherever it is shown', () => {
    const anywhere = new Set(Object.values(vocabulary).flatMap(({ fields }) => Object.keys(fields)));
    const bare = inputs.filter(
      ({ feature, name }) =>
        !(ruleInputWords(vocabulary[feature]?.fields, '', name) ?? commonFields[name] ?? anywhere.has(name)),
    );
    expect(bare).toEqual([]);
  });

  it('is called what it is for this rule, and not by a field of another feature that bears the same name', () => {
    const called = (feature: string, rule: string, name: string) =>
      ruleInputWords(vocabulary[feature]?.fields, rule, name)?.vi;
    expect(called('congress', 'R06', 'from')).toBe('Đại hội đại biểu từ số đoàn viên');
    expect(called('sitting', 'R51', 'needed')).toBe('Phải có mặt ít nhất');
    expect(called('election', 'R62', 'needed')).toBe('Số phiếu cần đạt');
    expect(called('review', 'R21', 'missing')).toBe('Còn thiếu');
  });
});

describe('a field', () => {
  const found = fields();

  it('is looked for in every command and row, and found', () => {
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter(({ values }) => values.length > 0).length).toBeGreaterThan(50);
  });

  it('has a label', () => {
    const bare = found.filter(({ feature, name }) => !(vocabulary[feature]?.fields[name] ?? commonFields[name]));
    expect(unique(bare.map(({ feature, name, where }) => `${feature}: ${name} (${where})`))).toEqual([]);
  });

  it('has a label for every value that may be chosen', () => {
    const bare = found.flatMap(({ feature, name, values, where }) =>
      values
        .filter((value) => !valueWords(feature, name, value))
        .map((value) => `${feature}: ${name}=${value} (${where})`),
    );
    expect(unique(bare)).toEqual([]);
  });

  it('that has words for holding nothing is one that there is', () => {
    const unfilled = Object.entries(vocabulary).flatMap(([feature, { nothing = {} }]) =>
      Object.keys(nothing).map((name) => `${feature}: ${name}`),
    );
    const known = new Set(found.map(({ feature, name }) => `${feature}: ${name}`));
    expect(unfilled.length).toBeGreaterThan(5);
    expect(unfilled.filter((field) => !known.has(field))).toEqual([]);
  });

  it('that names a row of another view names one that there is', () => {
    const refs = found.flatMap(({ ref, where }) => (ref === undefined ? [] : [{ ref, where }]));
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter(({ ref }) => !views.has(ref))).toEqual([]);
  });
});

describe('every word', () => {
  const words = everyWord();

  it('is looked at', () => {
    expect(words.length).toBeGreaterThan(1500);
  });

  it('is there in both languages', () => {
    expect(words.filter(([, { vi, en }]) => !vi.trim() || !en.trim()).map(([where]) => where)).toEqual([]);
  });

  it('is composed Unicode', () => {
    expect(words.filter(([, { vi, en }]) => vi !== vi.normalize('NFC') || en !== en.normalize('NFC'))).toEqual([]);
  });

  it('is Vietnamese in Vietnamese: it is not the English one, and a sentence carries its diacritics', () => {
    const foreign = words.filter(
      ([, { vi, en }]) =>
        (vi === en && /[a-z]{3}/.test(vi.replace(/\{[\w.]+\}/g, '')) && !sameInBoth.has(vi)) || isBareSentence(vi),
    );
    expect(foreign).toEqual([]);
  });

  it('sets tone marks on the main vowel: uỷ, hoà, khoá', () => {
    const astray = words.filter(([, { vi }]) => /(?<!q)([òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/iu.test(vi));
    expect(astray).toEqual([]);
  });

  it('is English in English: no Vietnamese letter outside of quotes and names', () => {
    const foreign = words.filter(([, { en }]) =>
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(outsideQuotes(en)),
    );
    expect(foreign).toEqual([]);
  });

  it('has the same places to fill in both languages', () => {
    const uneven = words.filter(([, { vi, en }]) => places(vi).join() !== places(en).join());
    expect(uneven).toEqual([]);
  });
});

describe('the sentence of an event', () => {
  let past: { feature: string; event: Happened }[] = [];

  beforeAll(async () => {
    const all = await pasts();
    past = all.flatMap(({ feature, past: events }) =>
      events.map((event) => ({ feature: feature.decider.name, event })),
    );
  });

  it('is tried on events of the specs', () => {
    expect(past.length).toBeGreaterThan(100);
  });

  it('names fields that the event has', () => {
    const empty = past.flatMap(({ feature, event: { type, data } }) =>
      places(vocabulary[feature]?.events[type]?.vi ?? '')
        .filter((place) => !((place.split('.')[0] ?? '') in data))
        .map((place) => `${type}: {${place}}`),
    );
    expect(unique(empty)).toEqual([]);
  });
});

type Field = {
  readonly feature: string;
  readonly name: string;
  readonly where: string;
  readonly values: readonly string[];
  readonly ref: string | undefined;
};

type Node = {
  readonly [keyword in 'anyOf' | 'oneOf' | 'allOf' | 'prefixItems']?: readonly Node[];
} & {
  readonly items?: Node;
  readonly properties?: { readonly [name: string]: Node };
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly as?: string;
  readonly ref?: string;
};

function fields(): Field[] {
  const ofCommands = [...commands].flatMap(([type, { body }]) =>
    fieldsIn(z.toJSONSchema(body, { io: 'input' }) as Node, featureOfCommand(type), type),
  );
  const ofViews = [...views].flatMap(([name, { feature, row }]) =>
    fieldsIn(z.toJSONSchema(row, { io: 'output' }) as Node, feature, name),
  );
  return [...ofCommands, ...ofViews];
}

function fieldsIn(node: Node, feature: string, where: string): Field[] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
      const { values, ref } = choicesOf(field);
      return [{ feature, name, where, values, ref }, ...below(field).flatMap((each) => fieldsIn(each, feature, where))];
    }),
    ...below(node).flatMap((each) => fieldsIn(each, feature, where)),
  ];
}

// The inside of a rich text or an attached file is shown whole, not field by field.
function isWhole({ as }: Node): boolean {
  return as === 'document' || as === 'file';
}

function below(node: Node): Node[] {
  if (isWhole(node)) return [];
  const { anyOf = [], oneOf = [], allOf = [], prefixItems = [], items } = node;
  const inner = [...anyOf, ...oneOf, ...allOf, ...prefixItems, ...(items ? [items] : [])];
  return inner.flatMap((each) => (isWhole(each) ? [] : [each]));
}

function choicesOf(node: Node): { values: string[]; ref: string | undefined } {
  const inner = below(node).map(choicesOf);
  const own = [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])];
  return {
    values: [
      ...own.filter((value): value is string => typeof value === 'string'),
      ...inner.flatMap(({ values }) => values),
    ],
    ref: node.ref ?? inner.find(({ ref }) => ref !== undefined)?.ref,
  };
}

function valueWords(feature: string, name: string, value: string): Words | undefined {
  const own = vocabulary[feature];
  return (
    own?.values[name]?.[value] ??
    (/status$/i.test(name) ? own?.statuses[value] : undefined) ??
    commonValues[name]?.[value]
  );
}

function everyWord(): [string, Words][] {
  const ofFeatures = Object.entries(vocabulary).flatMap(([feature, of]): [string, Words][] => [
    [feature, of.feature],
    ...[of.commands, of.events, of.statuses, of.views, of.fields, of.nothing ?? {}].flatMap((words) =>
      Object.entries(words),
    ),
    ...Object.values(of.values).flatMap((words) => Object.entries(words)),
  ]);
  const ofRefusals = worded.flatMap(([code, { says, mend }]): [string, Words][] => [
    [code, says],
    [`${code}, mend`, mend],
  ]);
  const common = [commonFields, notices, ...Object.values(commonValues)].flatMap((words) => Object.entries(words));
  return [...ofFeatures, ...ofRefusals, ...common];
}

function places(sentence: string): string[] {
  return [...sentence.matchAll(/\{([\w.]+)\}/g)].map(([, place = '']) => place).sort();
}

function isBareSentence(text: string): boolean {
  const words = text.replace(/\{[\w.]+\}/g, '').match(/\p{L}+/gu) ?? [];
  return (
    words.length >= 4 &&
    words.join('') ===
      words
        .join('')
        .normalize('NFD')
        .replace(/\p{M}|đ/giu, '')
  );
}

function outsideQuotes(text: string): string {
  return text.replace(/“[^”]*”|\([^)]*\)/g, '').replace(/\p{Lu}\S*/gu, '');
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}
