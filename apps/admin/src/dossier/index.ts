import icon from '@mui/icons-material/FolderSharedOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const dossier: FeatureScreens = { icon };
