import { describe, expect, it } from '@jest/globals';
import { features, roles } from '#contracts';
import { type Field, fieldsOf, type Shape } from '../shape/shape.js';
import { sayIn } from './words.js';

const vi = sayIn('vi');
const everything = features.flatMap(({ feature, commands, views }) =>
  [...Object.values(commands).map(({ body }) => body), ...Object.values(views).map(({ row }) => row)].map((schema) => ({
    feature,
    fields: fieldsOf(schema),
  })),
);

describe('a Vietnamese screen', () => {
  it('has a word for every feature, view and command', () => {
    expect(features.length).toBeGreaterThan(0);
    const nameless = features.flatMap(({ feature, views, commands }) => [
      ...(vi.feature(feature) === feature ? [feature] : []),
      ...Object.keys(views).filter((view) => vi.view(view) === view),
      ...Object.keys(commands).filter((command) => vi.command(command) === command),
    ]);
    expect(nameless).toEqual([]);
  });

  it('has a label for every field of every form, list and page', () => {
    const nameless = everything.flatMap(({ feature, fields }) =>
      named(fields)
        .filter(([name]) => !vi.knowsField(feature, name))
        .map(([name]) => `${feature}.${name}`),
    );
    expect([...new Set(nameless)]).toEqual([]);
  });

  it('calls what a post entitles to by its word, whatever it stands beside', () => {
    expect(roles.filter((role) => vi.value('', 'role', role) === role)).toEqual([]);
  });

  it('says of a field that holds nothing what that means, where it is known', () => {
    expect(vi.nothing('campaign', 'branch')).toBe('Tất cả đơn vị cùng cấp');
    expect(vi.nothing('campaign', 'place')).toBeUndefined();
  });

  it.each(['vi', 'en'] as const)('calls no two fields of one list or form the same, in %s', (language) => {
    const say = sayIn(language);
    const same = everything.flatMap(({ feature, fields }) => {
      const labels = fields.map(({ name }) => say.field(feature, name));
      return labels.filter((label, at) => labels.indexOf(label) < at).map((label) => `${feature}: ${label}`);
    });
    expect([...new Set(same)]).toEqual([]);
  });

  it('has a word for every choice', () => {
    const nameless = everything.flatMap(({ feature, fields }) =>
      named(fields).flatMap(([name, shape]) =>
        choicesIn(shape)
          .filter((value) => !vi.knowsValue(feature, name, value))
          .map((value) => `${feature}.${name}: ${value}`),
      ),
    );
    expect([...new Set(nameless)]).toEqual([]);
  });
});

/** Every field that gets a label, the inner ones too. */
function named(fields: readonly Field[]): [name: string, shape: Shape][] {
  return fields.flatMap(({ name, shape }) => [[name, shape] as [string, Shape], ...named(innerFields(shape))]);
}

function innerFields(shape: Shape): readonly Field[] {
  if (shape.kind === 'group') return shape.fields;
  if (shape.kind === 'list') return innerFields(shape.of);
  return shape.kind === 'either' ? shape.options.flatMap(innerFields) : [];
}

function choicesIn(shape: Shape): readonly string[] {
  if (shape.kind === 'choice') return shape.values;
  return shape.kind === 'list' ? choicesIn(shape.of) : [];
}
