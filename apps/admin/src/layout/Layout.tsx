import { Box, Skeleton } from '@mui/material';
import { lazy, type ReactNode, Suspense } from 'react';
import { CheckForApplicationUpdate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { LiveUpdates } from '../live/LiveUpdates.js';
import { OfflineBanner } from '../live/OfflineBanner.js';
import { MomentBanner } from '../moment/MomentBanner.js';
import { SignInAgain } from '../platform/access/SignInAgain.js';
import { useMe } from '../platform/access/use-me.js';
import { useCalm } from '../platform/layout/use-calm.js';
import { useMoment, useMomentInAddress } from '../platform/moment/use-moment.js';
import { Frame } from './Frame.js';
import { useSettled } from './use-settled.js';

const ChooseOwnPassword = lazy(() =>
  import('../platform/access/ChooseOwnPassword.js').then((page) => ({ default: page.ChooseOwnPassword })),
);

/** What stands around every page, once it need not be drawn again. */
export function Layout({ children }: { children: ReactNode }) {
  return useSettled() && <Settled>{children}</Settled>;
}

/** Whoever still has the first password sees nothing else than the page to change it. */
function Settled({ children }: { children: ReactNode }) {
  const mustChange = useMe()?.mustChange === true;
  const moment = useMoment();
  const isCalm = useCalm();
  const isReplayed = useLocation().pathname.startsWith('/look-back/');
  useMomentInAddress();
  return (
    <Frame>
      {/* The look-back walks through moments itself; any other page is a new one at another moment. */}
      <Box key={isReplayed ? 'replayed' : moment} sx={{ maxWidth: 1440, width: '100%', mx: 'auto' }}>
        {!isReplayed && <MomentBanner />}
        <Suspense fallback={<Skeleton variant="rounded" height={240} />}>
          {mustChange ? <ChooseOwnPassword /> : children}
        </Suspense>
      </Box>
      {!mustChange && isCalm && <LiveUpdates />}
      <OfflineBanner />
      {isCalm && <CheckForApplicationUpdate />}
      <SignInAgain />
    </Frame>
  );
}
