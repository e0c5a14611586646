import type { Theme } from '@mui/material';
import { heardOnly } from './Panel.js';
import { groupColours, stepGroups } from './step-groups.js';

/** The looks of the funnel, given once to its table; each step has the colour that it has everywhere. */
export const funnelStyles = ({ palette }: Theme) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  lineHeight: 1.43,
  '& td, & th': { px: { xs: 0.5, sm: 1 }, py: 0.75, textAlign: 'right', fontWeight: 400 },
  '& thead th': { color: 'text.secondary', fontWeight: 600 },
  '& th:first-of-type': { textAlign: 'left' },
  '& tbody th': { fontWeight: 500 },
  '& tbody th > a': { display: 'inline-block', py: { xs: 1.25, md: 0.5 }, color: 'inherit', textDecoration: 'none' },
  '& tbody th > a:hover': { textDecoration: 'underline' },
  '& .bars': { width: '45%', display: { xs: 'none', sm: 'table-cell' } },
  '& .bar': { height: { xs: 8, sm: 18 }, borderRadius: 0.5, bgcolor: 'action.hover', overflow: 'hidden' },
  '& .bar.below': { display: { sm: 'none' } },
  '& .bar > span': { display: 'block', height: '100%' },
  ...Object.fromEntries(
    stepGroups.map(({ group }) => [
      `& [data-group=${group}] .bar > span`,
      { bgcolor: groupColours[group][palette.mode] },
    ]),
  ),
  '& .count': { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '& .change': { whiteSpace: 'nowrap', color: 'text.secondary' },
  '& .by': { display: 'inline-flex', alignItems: 'center' },
  '& .heard': heardOnly,
  '& .waited-for': { display: 'inline-block', width: 40, height: 12, borderRadius: 1, bgcolor: 'action.hover' },
});
