import type { Look } from './look.js';

/** Whether a stream that a command names has begun; true when it names none. */
export async function isThere(look: Look, feature: string, id: string | null): Promise<boolean> {
  return id === null || (await look.unitOf(feature, id)) !== undefined;
}
