import icon from '@mui/icons-material/DescriptionOutlined';
import type { FeatureScreens } from '../platform/screens.js';

export const document: FeatureScreens = {
  icon,
  columns: {
    documents: ['title', 'kind', 'congress', 'status', 'versions', 'savedOn', 'commentsUnanswered'],
    'document-versions': ['document', 'version', 'savedOn', 'isFinal', 'isAdopted', 'note'],
    comments: ['text', 'document', 'group', 'stance', 'status', 'recordedOn'],
  },
};
