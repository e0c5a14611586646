import difference from 'microdiff';

/** One field of a row that an event changed. */
export type Change = { readonly field: string; readonly before: unknown; readonly after: unknown };

type Row = { readonly [field: string]: unknown };

/** The fields in which two versions of a row differ, in the order of the fields given. */
export function changesOf(before: Row, after: Row, fields: readonly string[]): Change[] {
  const changed = new Set(difference(before, after).map(({ path }) => String(path[0])));
  return fields
    .filter((field) => changed.has(field))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
