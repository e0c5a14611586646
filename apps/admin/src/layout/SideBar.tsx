import { type Theme, useMediaQuery } from '@mui/material';
import { Sidebar, type SidebarProps, useTranslate } from 'react-admin';

/** Where the menu stands: beside the page, or over it on a phone, where it is a window with a name. */
export function SideBar(props: SidebarProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const name = isNarrow ? { slotProps: { paper: { 'aria-label': translate('ky.menu.title') } } } : {};
  return <Sidebar {...props} {...name} />;
}
