import icon from '@mui/icons-material/FolderSharedOutlined';
import { lazy } from 'react';
import type { FeatureScreens } from '../platform/screens.js';

export const dossier: FeatureScreens = {
  icon,
  columns: { dossiers: ['congress', 'status', 'submittedOn', 'decideBy', 'decisionNumber', 'decidedOn'] },
  pages: { dossiers: lazy(() => import('./DossierPage.js')) },
};
