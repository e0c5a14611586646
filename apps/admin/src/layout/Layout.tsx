import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { CheckForApplicationUpdate, Layout as Frame } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { LiveUpdates } from '../live/LiveUpdates.js';
import { OfflineBanner } from '../live/OfflineBanner.js';
import { MomentBanner } from '../moment/MomentBanner.js';
import { ChooseOwnPassword } from '../platform/access/ChooseOwnPassword.js';
import { SignInAgain } from '../platform/access/SignInAgain.js';
import { useMe } from '../platform/access/use-me.js';
import { useMoment, useMomentInAddress } from '../platform/moment/use-moment.js';
import { Bar } from './Bar.js';
import { BrokenPage } from './BrokenPage.js';
import { FeatureMenu } from './FeatureMenu.js';

/** The frame of every page. Whoever still has the first password sees nothing else than the page to change it. */
export function Layout({ children }: { children: ReactNode }) {
  const mustChange = useMe()?.mustChange === true;
  const moment = useMoment();
  const isReplayed = useLocation().pathname.startsWith('/look-back/');
  useMomentInAddress();
  return (
    <Frame
      appBar={Bar}
      menu={FeatureMenu}
      error={BrokenPage}
      appBarAlwaysOn
      sx={{
        minWidth: 0,
        '& .RaLayout-appFrame, & .RaLayout-contentWithSidebar': { minWidth: 0 },
        '& .RaLayout-content': { p: { xs: 1.5, md: 3 }, minWidth: 0 },
      }}
    >
      {/* The look-back walks through moments itself; any other page is a new one at another moment. */}
      <Box key={isReplayed ? 'replayed' : moment} sx={{ maxWidth: 1440, width: '100%', mx: 'auto' }}>
        {!isReplayed && <MomentBanner />}
        {mustChange ? <ChooseOwnPassword /> : children}
      </Box>
      <LiveUpdates />
      <OfflineBanner />
      <CheckForApplicationUpdate />
      <SignInAgain />
    </Frame>
  );
}
