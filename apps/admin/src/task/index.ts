import icon from '@mui/icons-material/TaskAltOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const task: FeatureScreens = {
  icon,
  columns: { tasks: ['title', 'assignee', 'dueOn', 'status', 'percent', 'congress'] },
};
