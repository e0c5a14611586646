import icon from '@mui/icons-material/RecordVoiceOverOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const petition: FeatureScreens = { icon };
