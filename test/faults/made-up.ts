import { z } from 'zod';

type Schema = { readonly [key: string]: unknown };

/** A value of the least size that has the shape a schema asks for. */
export function madeUp(type: z.ZodType): unknown {
  const value = leastOf(z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }));
  const read = type.safeParse(value);
  if (!read.success) throw new Error(`no value could be made up: ${z.prettifyError(read.error)}`);
  return value;
}

function leastOf(schema: Schema): unknown {
  if ('const' in schema) return schema['const'];
  if ('default' in schema) return schema['default'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  for (const union of ['anyOf', 'oneOf']) {
    const choices = schema[union] as Schema[] | undefined;
    if (choices) return leastOf(choices.find(({ type }) => type === 'null') ?? (choices[0] as Schema));
  }
  if (Array.isArray(schema['allOf'])) return leastOf(Object.assign({}, ...(schema['allOf'] as Schema[])) as Schema);
  if (Array.isArray(schema['type'])) return leastOf({ ...schema, type: schema['type'].at(-1) });
  switch (schema['type']) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return Array.from({ length: Number(schema['minItems'] ?? 0) }, () => leastOf(schema['items'] as Schema));
    case 'string':
      return stringOf(schema);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return Math.max(Number(schema['minimum'] ?? 1), 1);
  }
}

function objectOf(schema: Schema): unknown {
  const properties = (schema['properties'] ?? {}) as { [field: string]: Schema };
  const required = (schema['required'] ?? []) as string[];
  return Object.fromEntries(required.map((field) => [field, leastOf(properties[field] ?? {})]));
}

function stringOf({ format, pattern, minLength }: Schema): string {
  const known = examples.find((example) => example.format === format || example.pattern === pattern);
  if (format !== undefined || (pattern !== undefined && known)) return known?.value ?? '';
  if (typeof pattern === 'string') {
    const found = words.find((word) => new RegExp(pattern, 'u').test(word));
    if (found !== undefined) return found;
  }
  return 'x'.repeat(Math.max(1, Number(minLength ?? 1)));
}

const words = ['2023-2028', 'a'.repeat(64), 'congress', '12', '1/2', '08:00', 'A.1', 'x'];
const examples: readonly { format?: string; pattern?: string; value: string }[] = [
  { format: 'uuid', value: '01890000-0000-7000-8000-000000000001' },
  { format: 'date', value: '2023-03-02' },
  { format: 'date-time', value: '2023-03-02T08:00:00+07:00' },
  { format: 'email', value: 'lan@example.vn' },
  { format: 'uri', value: 'https://example.vn/' },
];
