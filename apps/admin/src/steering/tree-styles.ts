import type { SxProps, Theme } from '@mui/material';

/**
 * The looks of the tree, given once to its table: there are many rows, and rows of plain elements are drawn in a
 * tenth of the time.
 */
export const treeStyles: SxProps<Theme> = {
  '& td, & th': { px: 1 },
  '& tbody :is(td, th)': {
    py: 0.75,
    fontSize: '0.875rem',
    lineHeight: 1.43,
    textAlign: 'left',
    fontWeight: 400,
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& tbody tr:hover': { bgcolor: 'action.hover' },
  '& tbody td.count': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  '& tbody td.day': { whiteSpace: 'nowrap', color: 'text.secondary' },
  // On a phone these stand below the bar.
  '& .wide': { display: { xs: 'none', sm: 'table-cell' } },
  '& .short': { display: { sm: 'none' }, m: 0, mt: 0.5, color: 'text.secondary' },
  '& .unit': {
    display: 'flex',
    alignItems: 'center',
    pl: { xs: 'calc(var(--level) * 8px)', md: 'calc(var(--level) * 20px)' },
  },
  '& .unit > a': {
    color: 'primary.main',
    fontWeight: 500,
    py: { xs: 1.25, md: 0.5 },
    minWidth: 140,
    textDecoration: 'none',
  },
  '& .unit > a:hover': { textDecoration: 'underline' },
  '& .unit > :first-child:not(button)': { width: { xs: 12, md: 30 }, flexShrink: 0 },
  '& .unit > button': {
    ml: -0.5,
    width: { xs: 44, md: 30 },
    height: { xs: 44, md: 30 },
    flexShrink: 0,
    p: 0,
    border: 0,
    borderRadius: '50%',
    bgcolor: 'transparent',
    color: 'text.secondary',
    font: 'inherit',
    fontSize: 22,
    lineHeight: 1,
    cursor: 'pointer',
  },
  '& .unit > button:hover': { bgcolor: 'action.hover' },
  '& .unit > button::before': { content: '"›"', display: 'inline-block' },
  '& tr[aria-expanded=true] .unit > button::before': { transform: 'rotate(90deg)' },
  '& .late': {
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: 0.5,
    color: 'warning.main',
    fontWeight: 600,
  },
  '& .steps': { display: 'flex', height: 20, borderRadius: 0.5, overflow: 'hidden', gap: '1px', minWidth: 120 },
  '& .steps > span': { minWidth: 4, fontSize: 12, lineHeight: '20px', textAlign: 'center', overflow: 'hidden' },
  '& .no-steps': { m: 0, color: 'text.secondary' },
};
