import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { CheckForApplicationUpdate, Layout as Frame } from 'react-admin';
import { ChooseOwnPassword } from '../platform/access/ChooseOwnPassword.js';
import { useMe } from '../platform/access/use-me.js';
import { Bar } from './Bar.js';
import { FeatureMenu } from './FeatureMenu.js';

/** The frame of every page. Whoever still has the first password sees nothing else than the page to change it. */
export function Layout({ children }: { children: ReactNode }) {
  const mustChange = useMe()?.mustChange === true;
  return (
    <Frame
      appBar={Bar}
      menu={FeatureMenu}
      appBarAlwaysOn
      sx={{
        minWidth: 0,
        '& .RaLayout-appFrame, & .RaLayout-contentWithSidebar': { minWidth: 0 },
        '& .RaLayout-content': { p: { xs: 1.5, md: 3 }, minWidth: 0 },
      }}
    >
      <Box sx={{ maxWidth: 1440, width: '100%', mx: 'auto' }}>{mustChange ? <ChooseOwnPassword /> : children}</Box>
      <CheckForApplicationUpdate />
    </Frame>
  );
}
