import type { FieldMeta } from '#contracts';

/** What a form or a page has to know of one field of a contract. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly lines: 'one' | 'many';
      readonly most: number | null;
      readonly format: string | null;
    }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least: number | null;
      readonly most: number | null;
      readonly as: 'percent' | 'money' | null;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'instant' }
  /** The id of a row of another view; null when the contract does not say of which. */
  | { readonly kind: 'ref'; readonly view: string | null }
  | { readonly kind: 'document' }
  | { readonly kind: 'file'; readonly by: 'hash' | 'record' }
  | { readonly kind: 'list'; readonly of: Shape; readonly least: number; readonly most: number | null }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  /** One of several alternatives. */
  | { readonly kind: 'either'; readonly options: readonly Shape[] }
  | { readonly kind: 'anything' };

export type Field = {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly initial: unknown;
};

/** The fields of a contract's body or row, in its order. */
export function fieldsOf(schema: unknown): readonly Field[] {
  // The build of the console has looked already.
  const { fields } = schema as { readonly fields?: readonly Field[] };
  if (fields) return fields;
  const shape = (schema as Schema).def.shape ?? {};
  return Object.entries(shape).map(([name, field]) => fieldOf(name, field));
}

/** The id of something that no view tells the name of: it says nothing to people. */
export function isNameless(shape: Shape): boolean {
  return shape.kind === 'ref' && shape.view === null;
}

function fieldOf(name: string, schema: Schema): Field {
  const { inner, meta, nullable, optional, initial } = unwrap(schema);
  return {
    name,
    shape: shapeOf(inner, meta),
    required: !nullable && !optional && initial === undefined,
    nullable,
    initial,
  };
}

/** Zod's own description of a schema, as far as it is looked at here. */
type Schema = {
  readonly def: {
    readonly type: string;
    readonly innerType?: Schema;
    readonly in?: Schema;
    readonly element?: Schema;
    readonly shape?: { readonly [name: string]: Schema };
    readonly entries?: { readonly [name: string]: string | number };
    readonly values?: readonly unknown[];
    readonly options?: readonly Schema[];
    readonly items?: readonly Schema[];
    readonly getter?: () => Schema;
    readonly defaultValue?: unknown;
    readonly checks?: readonly {
      readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number; readonly maximum?: number } };
    }[];
  };
  meta(): FieldMeta | undefined;
  readonly format?: string | null;
  readonly maxLength?: number | null;
  readonly minValue?: number | null;
  readonly maxValue?: number | null;
};

type Unwrapped = { inner: Schema; meta: FieldMeta; nullable: boolean; optional: boolean; initial: unknown };

/** What is inside `.nullable().default(null).meta(…)`; the outer words win. */
function unwrap(schema: Schema): Unwrapped {
  const found: Unwrapped = { inner: schema, meta: {}, nullable: false, optional: false, initial: undefined };
  for (;;) {
    found.meta = { ...found.inner.meta(), ...found.meta };
    const { type, innerType, defaultValue, in: piped, getter } = found.inner.def;
    if (type === 'nullable') found.nullable = true;
    else if (type === 'optional') found.optional = true;
    else if (type === 'default' || type === 'prefault') found.initial ??= defaultValue;
    else if (!['readonly', 'catch', 'nonoptional', 'pipe', 'lazy'].includes(type)) return found;
    const next = innerType ?? piped ?? getter?.();
    if (!next) return found;
    found.inner = next;
    if (type === 'default' && found.initial === undefined && defaultValue === null) found.initial = null;
  }
}

function shapeOf(schema: Schema, meta: FieldMeta): Shape {
  const { def } = schema;
  if (meta.as === 'document') return { kind: 'document' };
  if (meta.as === 'file') return { kind: 'file', by: def.type === 'string' ? 'hash' : 'record' };
  if (meta.ref) return { kind: 'ref', view: meta.ref };
  switch (def.type) {
    case 'string':
      return stringShape(schema, meta);
    case 'number':
      return {
        kind: 'number',
        whole: schema.format === 'safeint',
        least: finite(schema.minValue),
        most: finite(schema.maxValue),
        as: meta.as === 'percent' || meta.as === 'money' ? meta.as : null,
      };
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
      return { kind: 'choice', values: Object.values(def.entries ?? {}).map(String) };
    case 'literal':
      return { kind: 'choice', values: (def.values ?? []).map(String) };
    case 'array':
      return def.element ? listShape(def.element, def.checks ?? []) : { kind: 'anything' };
    case 'object':
      return { kind: 'group', fields: fieldsOf(schema) };
    case 'union':
      return eitherShape(def.options ?? []);
    default:
      return { kind: 'anything' };
  }
}

function stringShape(schema: Schema, meta: FieldMeta): Shape {
  const format = schema.format ?? null;
  if (format === 'uuid') return { kind: 'ref', view: null };
  if (format === 'date') return { kind: 'day' };
  if (format === 'datetime') return { kind: 'instant' };
  return { kind: 'text', lines: meta.as === 'text' ? 'many' : 'one', most: finite(schema.maxLength), format };
}

function listShape(element: Schema, checks: NonNullable<Schema['def']['checks']>): Shape {
  const { inner, meta } = unwrap(element);
  const limit = (check: string) => checks.map((one) => one._zod.def).find((one) => one.check === check);
  return {
    kind: 'list',
    of: shapeOf(inner, meta),
    least: limit('min_length')?.minimum ?? 0,
    most: limit('max_length')?.maximum ?? null,
  };
}

function eitherShape(options: readonly Schema[]): Shape {
  const some = options.map(unwrap).filter(({ inner }) => inner.def.type !== 'null');
  const shapes = some.map(({ inner, meta }) => shapeOf(inner, meta));
  return shapes.length === 1 && shapes[0] ? shapes[0] : { kind: 'either', options: shapes };
}

// Zod says ±MAX_SAFE_INTEGER or ±Infinity for "no limit".
function finite(limit: number | null | undefined): number | null {
  return limit === null || limit === undefined || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? null : limit;
}
