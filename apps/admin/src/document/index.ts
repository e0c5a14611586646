import icon from '@mui/icons-material/DescriptionOutlined';
import { lazy } from 'react';
import type { FeatureScreens } from '../platform/screens.js';

export const document: FeatureScreens = {
  icon,
  columns: {
    documents: ['title', 'congress', 'status', 'savedOn', 'commentsUnanswered'],
    'document-versions': ['document', 'version', 'savedOn', 'isFinal', 'isAdopted', 'note'],
    comments: ['text', 'document', 'group', 'stance', 'status', 'recordedOn'],
  },
  pages: { documents: lazy(() => import('./DocumentPage.js')) },
};
