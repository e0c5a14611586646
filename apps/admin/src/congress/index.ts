import icon from '@mui/icons-material/HowToVoteOutlined';
import { lazy } from 'react';
import type { FeatureScreens } from '../platform/screens.js';

export const congress: FeatureScreens = {
  icon,
  columns: { congresses: ['unitName', 'term', 'status', 'step', 'form', 'deadline', 'heldOn'] },
  lists: { congresses: lazy(() => import('../steering/CongressList.js')) },
};
