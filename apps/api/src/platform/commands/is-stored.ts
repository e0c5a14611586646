import type { Look } from './look.js';

/** Whether the bytes of a file that a command names have been attached for the unit; true when it names none. */
export async function isStored(look: Look, sha256: string | null, unit: string): Promise<boolean> {
  return sha256 === null || (await look.file(sha256, unit)) !== undefined;
}
