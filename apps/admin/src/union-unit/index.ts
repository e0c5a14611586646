import icon from '@mui/icons-material/AccountTreeOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const unionUnit: FeatureScreens = {
  icon,
  columns: { 'union-units': ['name', 'kind', 'parent', 'members', 'province', 'status'] },
};
