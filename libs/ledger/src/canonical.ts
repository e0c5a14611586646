/**
 * The one text of a JSON value (RFC 8785): sorted keys, shortest numbers, no spaces. Refuses whatever JSON would
 * silently drop or alter, so that what is hashed is what was meant.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonical JSON has no NaN and no infinity');
      return value === 0 ? '0' : String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? list(value) : members(value as Record<string, unknown>);
    default:
      throw new TypeError(`canonical JSON has no ${typeof value}`);
  }
}

function list(values: readonly unknown[]): string {
  let text = '';
  for (let at = 0; at < values.length; at++) text += (at === 0 ? '' : ',') + canonical(values[at]);
  return `[${text}]`;
}

function members(value: Record<string, unknown>): string {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== Object.prototype && prototype !== null && !isPlainElsewhere(prototype)) {
    throw new TypeError('canonical JSON has plain objects only');
  }
  let text = '';
  // The default order of sort() is by UTF-16 code units, as RFC 8785 asks.
  for (const key of Object.keys(value).sort()) {
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(value[key])}`;
  }
  return `{${text}}`;
}

/** A plain object of another realm, such as a test runner's sandbox. */
function isPlainElsewhere(prototype: object): boolean {
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

// Most texts of an event are names, ids and moments: they stand in JSON as they are.
const AS_IT_IS = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  if (AS_IT_IS.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogates');
  return JSON.stringify(text);
}
