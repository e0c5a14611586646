import icon from '@mui/icons-material/GavelOutlined';
import type { FeatureScreens } from '../platform/screens.js';
import { RegulationList } from './RegulationList.js';

export const regulation: FeatureScreens = { icon, lists: { regulations: RegulationList } };
