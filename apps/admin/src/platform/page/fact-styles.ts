import type { SxProps, Theme } from '@mui/material';

/** The looks of the facts of a page, given once to their list: of plain elements a long page is there much sooner. */
export const factStyles: SxProps<Theme> = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: { '@': '1fr', '@640': '1fr 1fr' },
  columnGap: 4,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: { '@': '1fr', '@400': 'minmax(140px, 38%) 1fr' },
    columnGap: 2,
    py: 0.75,
    borderBottom: 1,
    borderColor: 'divider',
    alignItems: 'start',
    minWidth: 0,
  },
  '& > .wide': { gridColumn: '1 / -1', gridTemplateColumns: '1fr' },
  '& dt': { color: 'text.secondary', display: 'flex', alignItems: 'center', gap: 0.5 },
  '& dd': { m: 0, minWidth: 0 },
  '& dt > button': {
    width: 24,
    height: 24,
    flexShrink: 0,
    p: 0,
    border: '4px solid transparent',
    borderRadius: '50%',
    bgcolor: 'transparent',
    boxShadow: 'inset 0 0 0 1px currentColor',
    color: 'inherit',
    font: 'inherit',
    fontSize: 11,
    lineHeight: 1,
    cursor: 'pointer',
  },
  '& dt > button:hover, & dt > button:focus-visible': { color: 'primary.main' },
};
