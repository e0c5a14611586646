import type { Role } from '#contracts';
import { readMyCongressAhead } from '../my-congress/ahead.js';
import { holds, type Post } from '../platform/access/posts.js';
import { type Part, part } from '../platform/part.js';
import { readInboxAhead } from '../review/ahead.js';
import { readSteeringAhead } from '../steering/ahead.js';

/** The page on which a kind of people finds its work; several kinds, several pages. */
export type FirstScreen = {
  readonly roles: readonly Role[];
  /** Its address, also offered in the menu. */
  readonly path: FirstPath;
  readonly part: Part;
  /** Reads what it is going to show while the frame around it is still on its way. */
  readonly ahead?: (posts: readonly Post[]) => Promise<void>;
};

export type FirstPath = '/my-congress' | '/steering' | '/waiting' | '/look-back';

export const firstScreens: readonly FirstScreen[] = [
  {
    roles: ['branch_editor', 'branch_chair'],
    path: '/my-congress',
    part: part(() => import('../my-congress/MyCongress.js')),
    ahead: readMyCongressAhead,
  },
  {
    roles: ['upper_officer'],
    path: '/steering',
    part: part(() => import('../steering/Steering.js')),
    ahead: readSteeringAhead,
  },
  {
    roles: ['party_committee', 'upper_officer'],
    path: '/waiting',
    part: part(() => import('../review/Inbox.js')),
    ahead: readInboxAhead,
  },
  {
    roles: ['auditor'],
    path: '/look-back',
    part: part(() => import('../look-back/LookBack.js')),
  },
];

/** The first screens of somebody with these posts, in the order of the table. */
export function firstScreensOf(posts: readonly Post[]): readonly FirstScreen[] {
  return firstScreens.filter(({ roles }) => holds(posts, roles));
}
