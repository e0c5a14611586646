// On a phone the buttons stand above the search box; beside it otherwise.
export const toolbarSx = {
  '& .RaList-main': { minWidth: 0 },
  '& .RaList-actions': {
    flexDirection: { xs: 'column-reverse', sm: 'row' },
    flexWrap: 'nowrap',
    alignItems: { xs: 'stretch', sm: 'center' },
    bgcolor: 'transparent',
    minHeight: 56,
    pt: 0,
  },
  '& .RaList-actions form, & .RaList-actions .filter-field, & .RaList-actions .filter-field .MuiFormControl-root': {
    width: { xs: '100%', sm: 'auto' },
  },
  '& .RaTopToolbar-root, & .MuiToolbar-root:not(.MuiTablePagination-toolbar)': {
    flex: '0 0 auto',
    flexWrap: { xs: 'wrap', sm: 'nowrap' },
    justifyContent: { xs: 'flex-start', sm: 'flex-end' },
    bgcolor: 'transparent',
    gap: 0.5,
    px: 0,
  },
};
