import icon from '@mui/icons-material/BallotOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const election: FeatureScreens = {
  icon,
  columns: {
    elections: ['body', 'congress', 'status', 'seats', 'candidates', 'round', 'elected'],
    candidates: ['person', 'election', 'kind', 'standing', 'congress'],
    rounds: ['election', 'round', 'status', 'seats', 'openedAt', 'congress'],
    counts: ['election', 'round', 'team', 'status', 'recordedOn'],
    'round-results': ['person', 'election', 'round', 'votes', 'outcome'],
    'elected-members': ['person', 'body', 'delegateClass', 'votes', 'congress'],
  },
};
