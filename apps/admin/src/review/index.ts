import icon from '@mui/icons-material/RateReviewOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const review: FeatureScreens = { icon };
