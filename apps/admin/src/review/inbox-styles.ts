import type { SxProps, Theme } from '@mui/material';

/** The looks of what waits, given once to the page: its rows are plain elements, drawn in a fraction of the time. */
export const inboxStyles: SxProps<Theme> = {
  gap: 2,
  '& table': { width: '100%', borderCollapse: 'collapse', fontSize: '0.875rem', lineHeight: 1.43 },
  '& th': { p: 2, fontWeight: 600, textAlign: 'left' },
  '& td': { p: 2, borderTop: 1, borderColor: 'divider', verticalAlign: 'top' },
  '& tbody tr': { cursor: 'pointer' },
  '& tbody tr:hover': { bgcolor: 'action.hover' },
  '& .unit': { minWidth: 180 },
  '& td.due': { whiteSpace: 'nowrap' },
  '& .conditions': { textAlign: 'right' },
  '& a[data-waiting]': {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: { xs: 44, md: 0 },
    color: 'primary.main',
    fontWeight: 600,
  },
  '& .small': { fontSize: '0.875rem', lineHeight: 1.43 },
  '& .aside': { color: 'text.secondary' },
  '& .waited-for': { width: 120, height: 20, borderRadius: 1, bgcolor: 'action.hover' },
};
