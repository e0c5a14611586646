import icon from '@mui/icons-material/ForumOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const opinion: FeatureScreens = { icon };
