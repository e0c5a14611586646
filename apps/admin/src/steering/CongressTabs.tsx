import { Tab as MuiTab, Tabs } from '@mui/material';
import { Link } from 'react-router-dom';
import { useWords } from '../platform/words/use-words.js';
import { type Tab, tabs } from './list-address.js';
import { words } from './words.js';

/** The lists of congresses that are looked through most; each has an address. */
export function CongressTabs({ tab }: { tab: Tab }) {
  const t = useWords(words);
  return (
    <Tabs
      value={tab}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={t('tabs')}
      sx={{ mb: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      {tabs.map((one) => (
        <MuiTab
          key={one}
          value={one}
          component={Link}
          to={one === 'all' ? '/congresses' : `/congresses/of/${one}`}
          label={t(`tab-${one}`)}
        />
      ))}
    </Tabs>
  );
}
