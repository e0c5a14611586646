import { randomInt } from 'node:crypto';
import argon2 from 'argon2';

const HASHING = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// The hash of a password that nobody has: an unknown name costs as much time as a known one.
const NOBODY = argon2.hash(randomPassword(), HASHING);

export function hashPassword(password: string): Promise<string> {
  return argon2.hash(plain(password), HASHING);
}

/** Whether the password is right. Without a hash, that is for a name nobody has, it takes as long and says no. */
export async function isRightPassword(hash: string | undefined, password: string): Promise<boolean> {
  const right = await argon2.verify(hash ?? (await NOBODY), plain(password));
  return right && hash !== undefined;
}

/** Whether the hash was made with weaker settings than today's. */
export function isOutdated(hash: string): boolean {
  return argon2.needsRehash(hash, HASHING);
}

/** Five groups of four characters that cannot be taken for one another: 98 bits. */
export function randomPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}

// The same key press gives different code points on different systems.
function plain(password: string): string {
  return password.normalize('NFKC');
}
