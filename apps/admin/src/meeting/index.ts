import icon from '@mui/icons-material/EventOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const meeting: FeatureScreens = { icon };
