import icon from '@mui/icons-material/RateReviewOutlined';
import { lazy } from 'react';
import type { FeatureScreens } from '../platform/screens.js';

export const review: FeatureScreens = {
  icon,
  columns: {
    reviews: ['congress', 'status', 'partyStatus', 'upperStatus', 'submittedOn', 'conditionsOpen'],
    'review-decisions': ['congress', 'act', 'side', 'decidedOn', 'reason'],
  },
  pages: { reviews: lazy(() => import('./ReviewRow.js').then((page) => ({ default: page.ReviewRow }))) },
};
