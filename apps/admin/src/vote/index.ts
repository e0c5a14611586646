import icon from '@mui/icons-material/PanToolOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const vote: FeatureScreens = { icon };
