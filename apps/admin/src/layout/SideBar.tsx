import { Box, Drawer, type Theme, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { useSidebarState, useTranslate } from 'react-admin';
import { menuWidth } from './menu-styles.js';

const HEIGHT = 'calc(100vh - 3em)';

/**
 * Where the menu stands: beside the page, or over it on a phone, where it is a window with a name. Beside the page it is
 * a plain box: react-admin's own asks the page for its measures while it is being drawn.
 */
export function SideBar({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [isOpen, setOpen] = useSidebarState();
  if (!isNarrow) {
    return (
      <Box className="side-bar" sx={{ flexShrink: 0, width: menuWidth(isOpen), minHeight: HEIGHT }}>
        <Box sx={{ position: 'fixed', height: HEIGHT, overflowX: 'hidden', overflowY: 'auto', scrollbarWidth: 'none' }}>
          {children}
        </Box>
      </Box>
    );
  }
  return (
    <Drawer
      open={isOpen}
      onClose={() => setOpen(false)}
      slotProps={{ paper: { 'aria-label': translate('ky.menu.title'), sx: { bgcolor: 'background.default' } } }}
    >
      {children}
    </Drawer>
  );
}
