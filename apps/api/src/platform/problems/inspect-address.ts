import type { FastifyRequest } from 'fastify';
import { inspectLetters } from '../commands/inspect.js';

/** Looks at every part of an address, before any route does: none may hold what the database would stumble over. */
export function inspectAddress({ params, query }: Pick<FastifyRequest, 'params' | 'query'>): void {
  inspectNamed(params);
  inspectNamed(query);
}

function inspectNamed(named: unknown): void {
  const texts = (named ?? {}) as { readonly [name: string]: unknown };
  for (const name of Object.keys(texts)) {
    inspectLetters(name, name);
    const value = texts[name];
    if (typeof value === 'string') inspectLetters(value, name);
    else if (Array.isArray(value)) for (const text of value) if (typeof text === 'string') inspectLetters(text, name);
  }
}
