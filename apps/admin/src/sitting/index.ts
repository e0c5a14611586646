import icon from '@mui/icons-material/GroupsOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const sitting: FeatureScreens = { icon };
