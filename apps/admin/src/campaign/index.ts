import icon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { FeatureScreens } from '../platform/screens.js';

export const campaign: FeatureScreens = {
  icon,
  columns: {
    campaigns: ['name', 'term', 'ruleSet', 'status', 'issuedOn', 'lessons'],
    deadlines: ['dueOn', 'level', 'branch', 'campaign', 'reason', 'unit'],
  },
  inputs: { settings: lazy(() => import('./SettingsInput.js').then((file) => ({ default: file.SettingsInput }))) },
};
