import { queryClient } from '../data/query-client.js';
import { identityOf, type Me } from './session.js';

// Under these keys react-admin asks whether somebody is signed in, before the frame and before the first page, and who.
const signedIn = [{}, { route: 'dashboard' }].map((place) => ['auth', 'checkAuth', place]);
const identity = ['auth', 'getIdentity'];
const permissions = ['auth', 'getPermissions', { params: { route: 'dashboard' } }];

/** Who is signed in is known before the frame is drawn, so that it is drawn once, with its page in it. */
export function keepSession(caller: Me): void {
  queryClient.setQueryData(['session'], caller);
  for (const key of signedIn) queryClient.setQueryData(key, true);
  queryClient.setQueryData(identity, identityOf(caller));
  queryClient.setQueryData(permissions, []);
}
