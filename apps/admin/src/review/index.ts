import icon from '@mui/icons-material/RateReviewOutlined';
import { lazy } from 'react';
import type { FeatureScreens } from '../platform/screens.js';

export const review: FeatureScreens = {
  icon,
  pages: { reviews: lazy(() => import('./ReviewRow.js').then((page) => ({ default: page.ReviewRow }))) },
};
