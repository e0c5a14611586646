import { defaultTheme, type RaThemeOptions } from 'react-admin';

const font = '"Be Vietnam Pro", system-ui, "Segoe UI", sans-serif';

/** One calm theme in two lights: dense enough for work, large enough to tap. */
export const lightTheme = themeIn('light');
export const darkTheme = themeIn('dark');

function themeIn(mode: 'light' | 'dark'): RaThemeOptions {
  const isLight = mode === 'light';
  return {
    ...defaultTheme,
    palette: {
      mode,
      primary: isLight ? { main: '#1d4e7a' } : { main: '#8fc1ee' },
      secondary: isLight ? { main: '#1d4e7a' } : { main: '#8fc1ee' },
      error: { main: isLight ? '#b3261e' : '#f2b8b5' },
      warning: { main: isLight ? '#8a5300' : '#f0c14b' },
      info: { main: isLight ? '#1f5f8f' : '#8fc1ee' },
      success: { main: isLight ? '#1b6e3c' : '#7fd19b' },
      background: isLight ? { default: '#f5f6f8', paper: '#ffffff' } : { default: '#14181d', paper: '#1c2229' },
      text: isLight ? { primary: '#1a2027', secondary: '#4d5965' } : { primary: '#e8ecf0', secondary: '#aab5c0' },
      divider: isLight ? '#dde2e7' : '#333c46',
    },
    typography: {
      fontFamily: font,
      fontSize: 14,
      h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 },
      h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.35 },
      h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    shape: { borderRadius: 8 },
    components: {
      ...defaultTheme.components,
      MuiCssBaseline: {
        styleOverrides: {
          // Who is made ill by what moves asks for less of it; nothing then slides, fades or turns.
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animationDuration: '1ms !important',
              animationIterationCount: '1 !important',
              transitionDuration: '1ms !important',
              transitionDelay: '0ms !important',
            },
          },
          // On paper: what the page says, without what one does with it.
          '@media print': {
            '@page': { margin: '15mm' },
            'header, nav, .side-bar, .no-print, .MuiTabs-root, .MuiSnackbar-root': {
              display: 'none !important',
            },
            'button, .MuiButton-root, .MuiIconButton-root, .MuiFormControl-root': { display: 'none !important' },
            // Black on white, by night as well.
            ':root': { colorScheme: 'light !important' },
            'body, #main-content': { background: '#fff !important', padding: '0 !important' },
            '*': { color: '#000 !important', backgroundColor: 'transparent !important' },
            '.frame': { marginTop: '0 !important' },
            '.MuiPaper-root': { border: '0 !important', boxShadow: 'none !important', maxHeight: 'none !important' },
            'tr, li, dt, dd': { breakInside: 'avoid' },
            a: { color: 'inherit !important', textDecoration: 'none !important' },
          },
        },
      },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiAppBar: {
        defaultProps: { elevation: 0 },
        styleOverrides: {
          root: ({
            theme,
          }: {
            theme: { palette: { background: { paper: string }; text: { primary: string }; divider: string } };
          }) => ({
            backgroundColor: theme.palette.background.paper,
            color: theme.palette.text.primary,
            borderBottom: `1px solid ${theme.palette.divider}`,
          }),
        },
      },
      MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
      MuiAutocomplete: { defaultProps: { fullWidth: true } },
      // A field that is given the focus, after a refusal say, does not cover the next ones; a click, a word or an arrow opens it.
      RaAutocompleteInput: { defaultProps: { openOnFocus: false } },
      MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
      // Its buttons are of several heights.
      RaTopToolbar: { styleOverrides: { root: { alignItems: 'center' } } },
    },
  };
}
