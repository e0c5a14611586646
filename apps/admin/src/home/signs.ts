import CongressIcon from '@mui/icons-material/HowToVoteOutlined';
import SearchIcon from '@mui/icons-material/ManageSearchOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import SteeringIcon from '@mui/icons-material/TrackChangesOutlined';
import type { SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';
import type { Pair } from '../platform/words/use-words.js';
import { useReviewsWaiting } from '../review/use-waiting.js';
import { useWaitingCount } from '../steering/use-waiting.js';
import type { FirstPath } from './first-screens.js';

/** By what a first screen is known in the menu and above the page. */
export type Sign = {
  readonly label: Pair;
  readonly icon: ComponentType<SvgIconProps>;
  /** How many things wait there, once it may be asked; undefined while nobody knows. */
  readonly useCount?: (mayAsk: boolean) => number | undefined;
  /** Views that these people open most, offered below it. */
  readonly views: readonly string[];
};

export const signs: { readonly [path in FirstPath]: Sign } = {
  '/my-congress': {
    label: ['Đại hội của tôi', 'My congress'],
    icon: CongressIcon,
    views: ['documents', 'tasks', 'meetings', 'people'],
  },
  '/steering': {
    label: ['Điều hành', 'Steering'],
    icon: SteeringIcon,
    useCount: useWaitingCount,
    views: ['congresses', 'dossiers', 'reviews', 'campaigns', 'union-units'],
  },
  '/waiting': {
    label: ['Chờ ý kiến', 'Waiting for you'],
    icon: ReviewIcon,
    useCount: useReviewsWaiting,
    views: ['reviews', 'documents', 'congresses'],
  },
  '/look-back': {
    label: ['Tra cứu & tua lại', 'Look up & look back'],
    icon: SearchIcon,
    views: ['congresses', 'union-units', 'people', 'documents'],
  },
};
