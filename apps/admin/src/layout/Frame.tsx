import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { SkipNavigationButton, useResetErrorBoundaryOnLocationChange } from 'react-admin';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Bar } from './Bar.js';
import { BrokenPage } from './BrokenPage.js';
import { FeatureMenu } from './FeatureMenu.js';
import { frameStyles } from './frame-styles.js';
import { SideBar } from './SideBar.js';

/** The bar above, the menu beside, and the page: react-admin's frame without its editor of preferences. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <Box sx={frameStyles}>
      <SkipNavigationButton />
      <div className="frame">
        <Bar />
        <main>
          <SideBar>
            <FeatureMenu />
          </SideBar>
          <div id="main-content">
            <ErrorBoundary FallbackComponent={Broken}>{children}</ErrorBoundary>
          </div>
        </main>
      </div>
    </Box>
  );
}

function Broken({ error, resetErrorBoundary }: FallbackProps) {
  useResetErrorBoundaryOnLocationChange(resetErrorBoundary);
  return <BrokenPage error={error} resetErrorBoundary={resetErrorBoundary} />;
}
