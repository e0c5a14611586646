import icon from '@mui/icons-material/PeopleOutlined';
import { lazy } from 'react';
import type { FeatureScreens } from '../platform/screens.js';

export const person: FeatureScreens = {
  icon,
  pages: { people: lazy(() => import('./PersonPage.js')) },
  columns: {
    people: ['name', 'unit', 'posts', 'status'],
    'personal-details': ['name', 'birthDate', 'gender', 'phone', 'email', 'status'],
    posts: ['person', 'post', 'title', 'union', 'from', 'until'],
  },
};
