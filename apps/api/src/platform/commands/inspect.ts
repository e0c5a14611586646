import { Problem } from '../problems/problem.js';

const DEEPEST = 32;
const LARGEST_STRING = 400_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Turns back what no command may hold, whatever its shape: nesting, poisoned keys, text that is not clean NFC Unicode. */
export function inspect(value: unknown, path = '', depth = 0): void {
  if (depth > DEEPEST) throw new Problem(422, 'platform.too-deep', { deepest: DEEPEST }, path);
  if (typeof value === 'string') return inspectText(value, path);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) inspect(item, `${path}.${index}`, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(name)) throw new Problem(422, 'platform.forbidden-key', { key: name }, path);
      inspectText(name, path);
      inspect(item, path ? `${path}.${name}` : name, depth + 1);
    }
  }
}

/** Turns back text that the database cannot keep, nor compare with what it keeps. */
export function inspectLetters(text: string, path: string): void {
  if (!text.isWellFormed()) throw new Problem(422, 'platform.lone-surrogate', {}, path);
  if (text.includes('\u0000')) throw new Problem(422, 'platform.unclean-text', {}, path);
}

function inspectText(text: string, path: string): void {
  inspectLetters(text, path);
  if (text !== text.normalize('NFC')) throw new Problem(422, 'platform.not-nfc', {}, path);
  if (text.length > LARGEST_STRING) throw new Problem(422, 'platform.too-long', { most: LARGEST_STRING }, path);
}
