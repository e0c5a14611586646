import icon from '@mui/icons-material/ShareOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const rollout: FeatureScreens = { icon };
