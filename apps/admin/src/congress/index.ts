import icon from '@mui/icons-material/HowToVoteOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const congress: FeatureScreens = {
  icon,
  columns: { congresses: ['unitName', 'term', 'status', 'step', 'form', 'deadline', 'heldOn'] },
};
