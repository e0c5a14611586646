import type { SxProps, Theme } from '@mui/material';

/** The looks of what waits, given once to the list of it. */
export const waitingStyles: SxProps<Theme> = {
  listStyle: 'none',
  p: 0,
  my: 0,
  mx: -1,
  '& > li > a': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 1,
    minHeight: 56,
    boxSizing: 'border-box',
    px: 1,
    py: 1,
    borderRadius: 1,
    color: 'inherit',
    textDecoration: 'none',
  },
  '& > li > a:hover': { bgcolor: 'action.hover' },
  '& > li > a > svg': { color: 'action.active' },
  '& .kind': { fontWeight: 600 },
  '& .about': { mb: 0.5, fontSize: '0.875rem', lineHeight: 1.43, color: 'text.secondary' },
};

/** The looks of the time that is left. */
export const dueStyles: SxProps<Theme> = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.5,
  height: 24,
  boxSizing: 'border-box',
  px: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 4,
  fontSize: '0.8125rem',
  whiteSpace: 'nowrap',
  '& > svg': { fontSize: 18 },
  '&.late': { color: 'error.main', borderColor: 'error.main' },
  '&.near': { color: 'warning.main', borderColor: 'warning.main' },
};
