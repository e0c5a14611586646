import type { SxProps, Theme } from '@mui/material';

/** The looks of the menu, given once to the whole of it: plain lines are drawn in a fraction of the time. */
export const menuStyles: SxProps<Theme> = {
  pb: 6,
  pt: 1,
  '& ul': { listStyle: 'none', m: 0, p: 0 },
  '& .title': { m: 0, px: 2, lineHeight: '32px', fontSize: '0.875rem', fontWeight: 500, color: 'text.secondary' },
  '& .line': {
    display: 'flex',
    alignItems: 'center',
    boxSizing: 'border-box',
    width: 'calc(100% - 16px)',
    minHeight: { xs: 44, sm: 40 },
    mx: 1,
    px: 1,
    py: 0.5,
    border: 0,
    borderRadius: 2,
    bgcolor: 'transparent',
    color: 'text.secondary',
    font: 'inherit',
    fontSize: '1rem',
    lineHeight: 1.5,
    textAlign: 'left',
    textDecoration: 'none',
    cursor: 'pointer',
  },
  '& .line.inner': { pl: 6 },
  '& .line:hover': { bgcolor: 'action.hover' },
  '& .line:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
  '& .line[aria-current]': { bgcolor: 'action.selected', color: 'text.primary', fontWeight: 600 },
  '& .line > .sign': { display: 'flex', width: 40, flexShrink: 0, color: 'action.active' },
  '& .line > .text': { flexGrow: 1, minWidth: 0 },
};

/** How wide it is, with its words or with its signs alone. */
export function menuWidth(isOpen: boolean): number {
  return isOpen ? 264 : 56;
}
