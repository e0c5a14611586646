export type Part = { readonly text: string } | { readonly field: string };

/** A sentence with places, `Giao việc “{title}”`, as its words and its places. */
export function partsOf(sentence: string): Part[] {
  return sentence
    .split(/(\{[\w.]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[\w.]+\}$/.test(part) ? { field: part.slice(1, -1) } : { text: part }));
}

export function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as { readonly [name: string]: unknown } | null | undefined)?.[name], data);
}
