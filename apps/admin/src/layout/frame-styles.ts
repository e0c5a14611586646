import type { SxProps, Theme } from '@mui/material';

/** Where the bar, the menu and the page stand. */
export const frameStyles: SxProps<Theme> = {
  display: 'flex',
  flexDirection: 'column',
  zIndex: 1,
  minHeight: '100vh',
  minWidth: 0,
  width: '100%',
  position: 'relative',
  bgcolor: 'background.default',
  '& .frame': { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, mt: { xs: 7, sm: 6 } },
  '& main': { display: 'flex', flexGrow: 1, minWidth: 0 },
  '& #main-content': {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    zIndex: 2,
    p: { xs: 1.5, md: 3 },
    // What stands at the bottom of the screen covers nothing for good.
    pb: { xs: 12, md: 12 },
    bgcolor: 'background.default',
  },
};
