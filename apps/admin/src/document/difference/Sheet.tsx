import { styled } from '@mui/material';

/** The dress of everything that is compared, given once: a long paper has thousands of changes. */
export const Sheet = styled('div')(({ theme }) => {
  const isLight = theme.palette.mode === 'light';
  return {
    fontSize: '0.9375rem',
    lineHeight: 1.6,
    '& .line': {
      display: 'grid',
      gridTemplateColumns: '20px minmax(0, 1fr)',
      padding: '4px 8px 4px 0',
      borderLeft: '3px solid transparent',
    },
    // What is out of sight need not be laid out yet.
    '& > .line, & > .sides': { contentVisibility: 'auto', containIntrinsicSize: 'auto 64px' },
    '& .fold': {
      display: 'block',
      width: '100%',
      minHeight: 44,
      margin: '4px 0',
      padding: '4px 20px',
      border: 0,
      borderRadius: 6,
      font: 'inherit',
      fontSize: '0.875rem',
      textAlign: 'left',
      cursor: 'pointer',
      color: theme.palette.text.secondary,
      backgroundColor: theme.palette.action.hover,
    },
    '& .fold:hover': { backgroundColor: theme.palette.action.selected },
    '& .fold:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    '& .line[data-change=added]': { borderColor: theme.palette.success.main },
    '& .line[data-change=removed]': { borderColor: theme.palette.error.main },
    '& .line[data-change=changed], & .line[data-change=restyled]': { borderColor: theme.palette.warning.main },
    '& .sides': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: 16 },
    '& .sign': { textAlign: 'center', color: theme.palette.text.secondary, fontWeight: 600, userSelect: 'none' },
    '& .remark': { fontSize: 12, color: theme.palette.text.secondary },
    '& .block': {
      position: 'relative',
      margin: 0,
      minHeight: '1.6em',
      fontSize: 'inherit',
      fontWeight: 400,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    '& h4.block, & h5.block': { fontWeight: 600 },
    '& h4.block': { fontSize: '1.0625rem' },
    '& .quoted': { borderLeft: `3px solid ${theme.palette.divider}`, marginLeft: 8, paddingLeft: 12 },
    '& .marker': { position: 'absolute', color: theme.palette.text.secondary },
    '& hr': { margin: '8px 0', border: 0, borderTop: `1px solid ${theme.palette.divider}` },
    '& a': { color: theme.palette.primary.main },
    '& ins': {
      textDecoration: 'underline',
      textDecorationThickness: 1,
      textUnderlineOffset: 3,
      borderRadius: 2,
      ...(isLight
        ? { backgroundColor: '#d7f0df', color: '#0d3d20' }
        : { backgroundColor: '#17402a', color: '#d5f5e0' }),
    },
    '& del + ins': { marginLeft: 3 },
    '& del': {
      textDecoration: 'line-through',
      borderRadius: 2,
      ...(isLight
        ? { backgroundColor: '#fbe1df', color: '#6d1712' }
        : { backgroundColor: '#4d201d', color: '#ffdad6' }),
    },
  };
});
