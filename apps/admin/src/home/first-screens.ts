import SearchIcon from '@mui/icons-material/ManageSearchOutlined';
import type { SvgIconProps } from '@mui/material';
import { type ComponentType, lazy } from 'react';
import type { Role } from '#contracts';
import { holds, type Post } from '../platform/access/posts.js';
import type { Pair } from '../platform/words/use-words.js';

/** The page on which a kind of people finds its work; several kinds, several pages. */
export type FirstScreen = {
  readonly roles: readonly Role[];
  /** Its address, also offered in the menu. */
  readonly path: string;
  readonly label: Pair;
  readonly icon: ComponentType<SvgIconProps>;
  readonly Screen: ComponentType;
  /** How many things wait there; undefined while nobody knows. */
  readonly useCount?: () => number | undefined;
  /** Views that these people open most, offered below it. */
  readonly views: readonly string[];
};

export const firstScreens: readonly FirstScreen[] = [
  {
    roles: ['auditor'],
    path: '/look-back',
    label: ['Tra cứu & tua lại', 'Look up & look back'],
    icon: SearchIcon,
    Screen: lazy(() => import('../look-back/LookBack.js')),
    views: ['congresses', 'union-units', 'people', 'documents'],
  },
];

/** The first screens of somebody with these posts, in the order of the table. */
export function firstScreensOf(posts: readonly Post[]): readonly FirstScreen[] {
  return firstScreens.filter(({ roles }) => holds(posts, roles));
}
