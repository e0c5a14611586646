import type { Json } from './parts.js';

/**
 * Moves what a schema defines for itself, as one that holds itself must, among the schemas of the whole description:
 * there `#` is the description and not the schema. The same definition is moved once.
 */
export function hoisted(part: Json): { readonly part: Json; readonly schemas: Json } {
  const names = new Map<string, string>();
  const schemas: Json = {};
  return { part: walk(part, {}) as Json, schemas };

  function walk(value: unknown, known: { readonly [ref: string]: string }): unknown {
    if (Array.isArray(value)) return value.map((item) => walk(item, known));
    if (typeof value !== 'object' || value === null) return value;
    const { $defs, ...own } = value as Json & { readonly $defs?: Json };
    const refs = $defs ? { ...known, ...moved($defs) } : known;
    return Object.fromEntries(
      Object.entries(own).map(([key, item]) => [
        key,
        key === '$ref' && typeof item === 'string' ? (refs[item] ?? item) : walk(item, refs),
      ]),
    );
  }

  function moved(defs: Json): { readonly [ref: string]: string } {
    const refs: { [ref: string]: string } = {};
    const fresh: [name: string, schema: unknown][] = [];
    for (const [local, schema] of Object.entries(defs)) {
      const text = JSON.stringify(schema);
      const name = names.get(text) ?? `Nested${names.size + 1}`;
      if (!names.has(text)) fresh.push([name, schema]);
      names.set(text, name);
      refs[`#/$defs/${local}`] = `#/components/schemas/${name}`;
    }
    for (const [name, schema] of fresh) schemas[name] = walk(schema, refs);
    return refs;
  }
}
