import icon from '@mui/icons-material/LooksOneOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const firstSession: FeatureScreens = { icon };
