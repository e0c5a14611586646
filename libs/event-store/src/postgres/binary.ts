/**
 * Arrays in PostgreSQL's binary form: a text goes in as its own bytes, escaped nowhere, so that a canonical text
 * arrives as it was hashed and nothing is parsed twice.
 */
export const textArray = (values: readonly (string | null)[]): Buffer => strings(TEXT, values);
export const jsonArray = (values: readonly (string | null)[]): Buffer => strings(JSON_TEXT, values);

export function integerArray(values: readonly number[]): Buffer {
  const { bytes, at } = begun(INTEGER, values.length, values.length * 8, false);
  let next = at;
  for (const value of values) next = bytes.writeInt32BE(value, bytes.writeInt32BE(4, next));
  return bytes;
}

export function smallArray(values: readonly number[]): Buffer {
  const { bytes, at } = begun(SMALL, values.length, values.length * 6, false);
  let next = at;
  for (const value of values) next = bytes.writeInt16BE(value, bytes.writeInt32BE(2, next));
  return bytes;
}

export function uuidArray(values: readonly string[]): Buffer {
  const { bytes, at } = begun(UUID, values.length, values.length * 20, false);
  let next = at;
  for (const value of values) {
    next = bytes.writeInt32BE(16, next);
    next += bytes.write(value.replaceAll('-', ''), next, 'hex');
  }
  return bytes;
}

// Numbers of the types in pg_type.
const SMALL = 21;
const INTEGER = 23;
const TEXT = 25;
const JSON_TEXT = 114;
const UUID = 2950;

function strings(type: number, values: readonly (string | null)[]): Buffer {
  let length = 0;
  for (const value of values) length += 4 + (value === null ? 0 : Buffer.byteLength(value));
  const { bytes, at } = begun(type, values.length, length, values.includes(null));
  let next = at;
  for (const value of values) {
    if (value === null) {
      next = bytes.writeInt32BE(-1, next);
      continue;
    }
    const written = bytes.write(value, next + 4);
    bytes.writeInt32BE(written, next);
    next += 4 + written;
  }
  return bytes;
}

function begun(type: number, count: number, length: number, nulls: boolean): { bytes: Buffer; at: number } {
  if (count === 0) {
    const none = Buffer.alloc(12);
    none.writeInt32BE(type, 8);
    return { bytes: none, at: 12 };
  }
  const bytes = Buffer.allocUnsafe(20 + length);
  let at = bytes.writeInt32BE(1);
  at = bytes.writeInt32BE(nulls ? 1 : 0, at);
  at = bytes.writeInt32BE(type, at);
  at = bytes.writeInt32BE(count, at);
  return { bytes, at: bytes.writeInt32BE(1, at) };
}
