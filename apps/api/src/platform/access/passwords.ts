import { randomInt } from 'node:crypto';
import argon2 from 'argon2';
import { Turns } from './turns.js';

const HASHING = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// A hash takes 19 MB and a core for some 50 ms: whoever floods the door waits in line, and the house goes on.
const turns = new Turns(3, 60);

// The hash of a password that nobody has: an unknown name costs as much time as a known one.
const NOBODY = argon2.hash(randomPassword(), HASHING);

export function hashPassword(password: string): Promise<string> {
  return turns.take(() => argon2.hash(plain(password), HASHING));
}

/** Refuses when more passwords wait to be hashed than can be taken in. */
export function refuseWhenBusy(): void {
  turns.refuseWhenFull();
}

/** Whether the password is right. Without a hash, that is for a name nobody has, it takes as long and says no. */
export async function isRightPassword(hash: string | undefined, password: string): Promise<boolean> {
  const known = hash ?? (await NOBODY);
  const right = await turns.take(() => argon2.verify(known, plain(password)));
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
