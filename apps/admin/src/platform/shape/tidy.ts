import { plainText } from '../words/format.js';
import type { Field, Shape } from './shape.js';

export type Values = { readonly [name: string]: unknown };

/** What the form shows first: what the row says already where it fits, else what the contract proposes. */
export function firstValues(fields: readonly Field[], row: Values = {}): Values {
  return Object.fromEntries(
    fields.map((field) => {
      const said = row[field.name];
      const fits = said !== undefined && said !== null && !asked.has(field.name) && fitsShape(said, field.shape);
      return [field.name, fits ? said : firstValue(field)];
    }),
  );
}

// Told anew each time: why, and on which ground.
const asked = new Set(['reason', 'basis', 'exception', 'note', 'on', 'decision']);

function firstValue({ name, shape, initial, nullable }: Field): unknown {
  if (shape.kind === 'group' && (initial === undefined || initial === null)) return firstValues(shape.fields);
  if (initial !== undefined && initial !== null) return initial;
  // How a day is known: stated, unless one says otherwise.
  if (name === 'known' && shape.kind === 'choice') return shape.values[0];
  if (shape.kind === 'list') return [];
  if (shape.kind === 'boolean' && !nullable) return false;
  return null;
}

/** Whether a value that a row holds could be given as it is. */
export function fitsShape(value: unknown, shape: Shape): boolean {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' && (shape.most === null || value.length <= shape.most);
    case 'day':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    case 'ref':
      return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
    case 'instant':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'choice':
      return typeof value === 'string' && shape.values.includes(value);
    case 'number':
      return typeof value === 'number' && (!shape.whole || Number.isInteger(value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value) && value.every((item) => fitsShape(item, shape.of));
    case 'group':
      return isRecord(value) && Object.entries(value).every(([name, inner]) => fitsField(name, inner, shape.fields));
    case 'document':
      return isRecord(value) && value['type'] === 'doc';
    case 'file':
    case 'either':
    case 'anything':
      return false;
  }
}

function fitsField(name: string, value: unknown, fields: readonly Field[]): boolean {
  const field = fields.find((known) => known.name === name);
  return field !== undefined && (value === null ? field.nullable : fitsShape(value, field.shape));
}

/** The form as it is sent: composed Unicode, nothing where nothing was written, no field that the contract does not know. */
export function tidied(values: Values, fields: readonly Field[]): Values {
  const sent: { [name: string]: unknown } = {};
  for (const field of fields) {
    const value = tidyValue(values[field.name], field.shape);
    if (value !== undefined && value !== null) sent[field.name] = value;
    else if (field.nullable) sent[field.name] = null;
  }
  return sent;
}

function tidyValue(value: unknown, shape: Shape): unknown {
  if (value === undefined || value === null || value === '') return null;
  switch (shape.kind) {
    case 'text':
      return plainText(value).normalize('NFC').trim() || null;
    case 'instant':
      return typeof value === 'string' ? asInstant(value) : null;
    case 'list':
      return Array.isArray(value)
        ? value.map((item: unknown) => tidyValue(item, shape.of)).filter((item) => item !== null)
        : null;
    case 'group':
      return isRecord(value) && !isBlank(value, shape.fields) ? tidied(value, shape.fields) : null;
    case 'either':
      return tidyEither(value, shape.options);
    case 'document':
      return composed(value);
    case 'anything':
      return typeof value === 'string' ? readAnything(value) : value;
    default:
      return value;
  }
}

/** Whether nobody wrote anything: choices and switches that stood there from the start do not count. */
function isBlank(value: Values, fields: readonly Field[]): boolean {
  return fields.every(({ name, shape }) => {
    const inner = value[name];
    if (shape.kind === 'choice' || shape.kind === 'boolean') return fields.length > 1 || inner === null;
    const tidy = tidyValue(inner, shape);
    return tidy === null || (Array.isArray(tidy) && tidy.length === 0) || (tidy === 0 && shape.kind === 'number');
  });
}

// Alternatives of groups are told apart by their fields: the one that knows the most of what was filled in.
function tidyEither(value: unknown, options: readonly Shape[]): unknown {
  const best = options.find((option) => fitsShape(value, option)) ?? options[0];
  return best ? tidyValue(value, best) : value;
}

function readAnything(text: string): unknown {
  const composed = text.normalize('NFC').trim();
  try {
    return JSON.parse(composed.replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  } catch {
    return composed || null;
  }
}

/** `2023-03-02T08:00` of the form is Vietnamese time. */
export function asInstant(local: string): string {
  return /[zZ]|[+-]\d\d:\d\d$/.test(local) ? local : `${local.length === 16 ? `${local}:00` : local}+07:00`;
}

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, composed(inner)]));
  return value;
}

export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
