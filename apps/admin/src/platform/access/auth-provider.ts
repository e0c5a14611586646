import { type AuthProvider, HttpError } from 'react-admin';
import { commands, views } from '#contracts';
import { holds } from './posts.js';
import { forgetMe, me, signIn, signOut } from './session.js';
import { sessionLost } from './session-lost.js';

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

  getIdentity: async () => {
    const { account, displayName } = await me();
    return { id: account, fullName: displayName };
  },

  /** `action` is `list` or `show` of a view, or `command` with the command's type as the resource. */
  canAccess: async ({ resource, action }) => {
    const { posts } = await me();
    const contract = action === 'command' ? commands.get(resource) : views.get(resource);
    const reads = action === 'command' || action === 'list' || action === 'show';
    return contract !== undefined && reads && holds(posts, contract.roles);
  },
};
