import { type AuthProvider, HttpError } from 'react-admin';
import { allows } from './access.js';
import { forgetMe, identityOf, me, signIn, signOut } from './session.js';
import { sessionLost } from './session-lost.js';
import { covering } from './units-above.js';

/** A session in a cookie; what one may see and do comes from the contracts, and the service has the last word. */
export const authProvider: AuthProvider = {
  login: ({ username, password }: { username: string; password: string }) => signIn(username, password),
  logout: () => signOut(),
  checkAuth: async () => void (await me()),

  checkError: async (error: unknown) => {
    // Whoever was at work signs in again over the open page.
    if (sessionLost.now()) return;
    if (error instanceof HttpError && error.status === 401) {
      forgetMe();
      throw error;
    }
    // Another password is needed first: the frame shows the page for it as soon as it knows.
    if (error instanceof HttpError && (error.body as { code?: string })?.code === 'access.password-must-change')
      forgetMe();
  },

  getIdentity: async () => identityOf(await me()),

  /** The resource of a `command` is its type; a command on a row also asks where the row belongs. */
  canAccess: async ({ resource, action, record }) => {
    const { posts } = await me();
    const unit: unknown = action === 'command' ? record?.unit : undefined;
    return allows(typeof unit === 'string' ? await covering(posts, unit) : posts, action, resource);
  },
};
