import CongressIcon from '@mui/icons-material/HowToVoteOutlined';
import SearchIcon from '@mui/icons-material/ManageSearchOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import SteeringIcon from '@mui/icons-material/TrackChangesOutlined';
import type { SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';
import type { Role } from '#contracts';
import { readMyCongressAhead } from '../my-congress/ahead.js';
import { holds, type Post } from '../platform/access/posts.js';
import { type Part, part } from '../platform/part.js';
import type { Pair } from '../platform/words/use-words.js';
import { readInboxAhead } from '../review/ahead.js';
import { useReviewsWaiting } from '../review/use-waiting.js';
import { readSteeringAhead } from '../steering/ahead.js';
import { useWaitingCount } from '../steering/use-waiting.js';

/** The page on which a kind of people finds its work; several kinds, several pages. */
export type FirstScreen = {
  readonly roles: readonly Role[];
  /** Its address, also offered in the menu. */
  readonly path: string;
  readonly label: Pair;
  readonly icon: ComponentType<SvgIconProps>;
  readonly part: Part;
  /** Reads what it is going to show while the frame around it is still being drawn. */
  readonly ahead?: (posts: readonly Post[]) => Promise<void>;
  /** How many things wait there, once it may be asked; undefined while nobody knows. */
  readonly useCount?: (mayAsk: boolean) => number | undefined;
  /** Views that these people open most, offered below it. */
  readonly views: readonly string[];
};

export const firstScreens: readonly FirstScreen[] = [
  {
    roles: ['branch_editor', 'branch_chair'],
    path: '/my-congress',
    label: ['Đại hội của tôi', 'My congress'],
    icon: CongressIcon,
    part: part(() => import('../my-congress/MyCongress.js')),
    ahead: readMyCongressAhead,
    views: ['documents', 'tasks', 'meetings', 'people'],
  },
  {
    roles: ['upper_officer'],
    path: '/steering',
    label: ['Điều hành', 'Steering'],
    icon: SteeringIcon,
    part: part(() => import('../steering/Steering.js')),
    ahead: readSteeringAhead,
    useCount: useWaitingCount,
    views: ['congresses', 'dossiers', 'reviews', 'campaigns', 'union-units'],
  },
  {
    roles: ['party_committee', 'upper_officer'],
    path: '/waiting',
    label: ['Chờ ý kiến', 'Waiting for you'],
    icon: ReviewIcon,
    part: part(() => import('../review/Inbox.js')),
    ahead: readInboxAhead,
    useCount: useReviewsWaiting,
    views: ['reviews', 'documents', 'congresses'],
  },
  {
    roles: ['auditor'],
    path: '/look-back',
    label: ['Tra cứu & tua lại', 'Look up & look back'],
    icon: SearchIcon,
    part: part(() => import('../look-back/LookBack.js')),
    views: ['congresses', 'union-units', 'people', 'documents'],
  },
];

/** The first screens of somebody with these posts, in the order of the table. */
export function firstScreensOf(posts: readonly Post[]): readonly FirstScreen[] {
  return firstScreens.filter(({ roles }) => holds(posts, roles));
}
