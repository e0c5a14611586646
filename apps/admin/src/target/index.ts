import icon from '@mui/icons-material/TrackChangesOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const target: FeatureScreens = { icon };
