import icon from '@mui/icons-material/BadgeOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const credential: FeatureScreens = { icon };
