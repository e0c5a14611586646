import type { FastifyRequest } from 'fastify';
import { inspectLetters } from '../commands/inspect.js';

/** Looks at every part of an address, before any route does: none may hold what the database would stumble over. */
export async function inspectAddress({ params, query }: FastifyRequest): Promise<void> {
  for (const [name, value] of [...Object.entries(params ?? {}), ...Object.entries(query ?? {})]) {
    for (const text of [name, value].flat()) if (typeof text === 'string') inspectLetters(text, name);
  }
}
