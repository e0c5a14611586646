import icon from '@mui/icons-material/AssignmentLateOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const directive: FeatureScreens = { icon };
