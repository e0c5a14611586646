/** What a request asks to read, by the names of its address; `…` stands for what a person typed. */
export type Asked = { readonly [name: string]: unknown };

const TYPED = new Set(['q', 'after']);
const AS_JSON = new Set(['filter', 'ids']);
/** Ids, codes, numbers, days and moments; nothing with a letter of its own language or a space. */
const PLAIN = /^[\w:.,+-]{1,300}$/;

/** The parameters of an address without personal text. A cursor counts as text: it may hold the name that a page ended with. */
export function whatIsRead(parameters: object): Asked {
  return Object.fromEntries(
    Object.entries(parameters)
      .filter(([name]) => PLAIN.test(name))
      .map(([name, value]) => [name, TYPED.has(name) ? '…' : plain(AS_JSON.has(name) ? parsed(value) : value)]),
  );
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) return whatIsRead(value);
  return typeof value === 'string' && !PLAIN.test(value) ? '…' : value;
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value)) as unknown;
  } catch {
    return '…';
  }
}
