import FolderIcon from '@mui/icons-material/FolderOutlined';
import { useScreens } from './screens.js';

/** The sign of a feature in menus. */
export function FeatureIcon({ feature }: { feature: string }) {
  const { icon: Icon = FolderIcon } = useScreens(feature);
  return <Icon />;
}
