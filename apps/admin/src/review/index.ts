import icon from '@mui/icons-material/RateReviewOutlined';
import type { FeatureScreens } from '../platform/screens.js';
import { ReviewRow } from './ReviewRow.js';

export const review: FeatureScreens = { icon, pages: { reviews: ReviewRow } };
