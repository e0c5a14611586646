import icon from '@mui/icons-material/BallotOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const election: FeatureScreens = {
  icon,
  columns: { elections: ['body', 'congress', 'status', 'seats', 'candidates', 'round', 'elected'] },
};
