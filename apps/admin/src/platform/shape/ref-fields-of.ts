import type { FeatureContract } from '#contracts';
import { type Field, fieldsOf, type Shape } from './shape.js';

/** By feature and name, the view whose rows a field names: as its commands and views say. */
export function refFieldsOf(features: readonly FeatureContract[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    features.map(({ feature, commands, views }) => {
      const schemas = [
        ...Object.values(commands).map(({ body }) => body),
        ...Object.values(views).map(({ row }) => row),
      ];
      return [feature, new Map(schemas.flatMap((schema) => refsIn(fieldsOf(schema))))] as const;
    }),
  );
}

function refsIn(fields: readonly Field[]): [string, string][] {
  return fields.flatMap(({ name, shape }) => refsOfShape(name, shape));
}

function refsOfShape(name: string, shape: Shape): [string, string][] {
  if (shape.kind === 'ref') return shape.view ? [[name, shape.view]] : [];
  if (shape.kind === 'list') return refsOfShape(name, shape.of);
  if (shape.kind === 'group') return refsIn(shape.fields);
  if (shape.kind === 'either') return shape.options.flatMap((option) => refsOfShape(name, option));
  return [];
}
