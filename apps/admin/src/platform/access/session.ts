import { ask } from '../http/ask.js';
import type { Post } from './posts.js';

/** Who is signed in. */
export type Me = {
  readonly account: string;
  readonly username: string;
  readonly displayName: string;
  readonly posts: readonly Post[];
  readonly mustChange: boolean;
};

let asked: Promise<Me> | undefined;

/** Who is signed in; asked once, until someone signs in or out. */
export function me(): Promise<Me> {
  asked ??= ask<Me>('session').catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

export async function signIn(username: string, password: string): Promise<Me> {
  const signedIn = await ask<Me>('session', {
    method: 'POST',
    body: { username: username.normalize('NFC'), password },
  });
  asked = Promise.resolve(signedIn);
  return signedIn;
}

export async function signOut(): Promise<void> {
  forgetMe();
  await ask('session', { method: 'DELETE' }).catch(() => undefined);
}

export function forgetMe(): void {
  asked = undefined;
}
