import icon from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import type { FeatureScreens } from '../platform/screens.js';

export const regulation: FeatureScreens = {
  icon,
  lists: { regulations: lazy(() => import('./RegulationList.js').then((page) => ({ default: page.RegulationList }))) },
};
