import { Box } from '@mui/material';
import type { ReactNode } from 'react';

type PanesProps = {
  readonly isWide: boolean;
  readonly files: ReactNode;
  readonly sides: ReactNode;
  readonly children: ReactNode;
};

/** Beside each other the files, the paper and, where there is room, what was said; on a phone one below the other. */
export function Panes({ isWide, files, sides, children }: PanesProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: isWide ? '240px minmax(0, 1fr) 280px' : '240px minmax(0, 1fr)',
        },
      }}
    >
      <Box
        sx={{
          position: { md: 'sticky' },
          top: { md: 56 },
          maxHeight: { md: 'calc(100vh - 72px)' },
          overflowY: { md: 'auto' },
          minWidth: 0,
        }}
      >
        {files}
      </Box>
      {children}
      {isWide && sides}
    </Box>
  );
}
