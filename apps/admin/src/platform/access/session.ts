import { HttpError } from 'react-admin';
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

/** The caller as react-admin calls whoever is signed in. */
export function identityOf({ account, displayName }: Me): { id: string; fullName: string } {
  return { id: account, fullName: displayName };
}

let asked: Promise<Me> | undefined;

// Whether somebody signed in here: who never did need not ask, and get a refusal, to be shown the way in.
const MARK = 'ky-yeu.signed-in';

/** Who is signed in; asked once, until someone signs in or out. */
export function me(): Promise<Me> {
  if (!localStorage.getItem(MARK)) return Promise.reject(new HttpError('ra.auth.auth_check_error', 401));
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
  localStorage.setItem(MARK, 'yes');
  return signedIn;
}

export async function signOut(): Promise<void> {
  const wasIn = localStorage.getItem(MARK) !== null;
  forgetSession();
  if (wasIn) await ask('session', { method: 'DELETE' }).catch(() => undefined);
}

/** The service has ended it already: there is nothing left to sign out of. */
export function forgetSession(): void {
  forgetMe();
  localStorage.removeItem(MARK);
}

export function forgetMe(): void {
  asked = undefined;
}
