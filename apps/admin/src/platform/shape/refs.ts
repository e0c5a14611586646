import { features } from '#contracts';
import { featureOfEvent } from '../words/words.js';
import { type Field, fieldsOf, type Shape } from './shape.js';

/** Which view the ids in a field name, for fields of events: as the commands and views of the feature say. */
export function refOfField(feature: string, path: string): string | null {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return refs.get(feature)?.get(name) ?? everywhere.get(name) ?? null;
}

/** The view whose rows are the streams that an event is of. */
export function viewOfEvent({ stream, type }: { readonly stream: string; readonly type: string }): string | undefined {
  const feature = featureOfEvent(stream);
  const all = Object.values(features.find((one) => one.feature === feature)?.views ?? {});
  return (all.find(({ of }) => of?.includes(type)) ?? all[0])?.name;
}

const refs = new Map(
  features.map(({ feature, commands, views }) => {
    const schemas = [...Object.values(commands).map(({ body }) => body), ...Object.values(views).map(({ row }) => row)];
    return [feature, new Map(schemas.flatMap((schema) => refsIn(fieldsOf(schema))))] as const;
  }),
);

// A name that means the same wherever it stands.
const everywhere = new Map([...refs.values()].flatMap((names) => [...names]));

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
