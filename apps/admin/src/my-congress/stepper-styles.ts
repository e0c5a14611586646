import type { SxProps, Theme } from '@mui/material';

/** The looks of the steps, given once to the whole line of them. */
export const stepperStyles: SxProps<Theme> = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
  gap: 0.5,
  '& > li': { textAlign: 'center', borderTop: 3, pt: 1, px: 0.25, minWidth: 0 },
  '& > .done': { borderColor: 'success.main' },
  '& > .current': { borderColor: 'primary.main' },
  '& > .returned': { borderColor: 'warning.main' },
  '& > .ahead': { borderColor: 'text.secondary' },
  '& > .done > svg': { color: 'success.main' },
  '& > .current > svg': { color: 'primary.main' },
  '& > .returned > svg': { color: 'warning.main' },
  '& > .ahead > svg': { color: 'text.secondary' },
  '& svg': { fontSize: 22, display: 'block', mx: 'auto', mb: 0.5 },
  // On a phone for those only who listen.
  '& .told': {
    position: { xs: 'absolute', md: 'static' },
    width: { xs: '1px', md: 'auto' },
    height: { xs: '1px', md: 'auto' },
    overflow: { xs: 'hidden', md: 'visible' },
    clipPath: { xs: 'inset(50%)', md: 'none' },
    whiteSpace: { xs: 'nowrap', md: 'normal' },
  },
  '& .name': { display: 'block', fontSize: '0.875rem', lineHeight: 1.3 },
  '& [aria-current] .name': { fontWeight: 700 },
  '& .state': { fontSize: '0.75rem', lineHeight: 1.66, color: 'text.secondary' },
};
