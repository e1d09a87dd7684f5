import type { RaThemeOptions } from 'react-admin';
import { components } from './components.ts';
import { dark, light, type Tokens } from './tokens.ts';

declare module '@mui/material/styles' {
  interface Theme {
    tokens: Tokens;
  }
  interface ThemeOptions {
    tokens?: Tokens;
  }
}

const FONT =
  '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif';

export const lightTheme = theme('light', light);
export const darkTheme = theme('dark', dark);

function theme(mode: 'light' | 'dark', tokens: Tokens): RaThemeOptions {
  return {
    tokens,
    palette: {
      mode,
      primary: { main: tokens.accent, dark: tokens.accentStrong, contrastText: tokens.onAccent },
      secondary: { main: tokens.accent, contrastText: tokens.onAccent },
      error: { main: tokens.danger, contrastText: tokens.onDanger },
      text: { primary: tokens.ink, secondary: tokens.muted },
      background: { default: tokens.page, paper: tokens.paper },
      divider: tokens.line,
    },
    shape: { borderRadius: 4 },
    spacing: 8,
    breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1536 } },
    typography: {
      fontFamily: FONT,
      fontSize: 15,
      h1: { fontSize: '1.75rem', fontWeight: 650, lineHeight: 1.2, letterSpacing: '-0.015em' },
      h2: { fontSize: '1.1875rem', fontWeight: 650, lineHeight: 1.3, letterSpacing: '-0.005em' },
      h3: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
      body2: { fontSize: '0.875rem', lineHeight: 1.45 },
      button: { fontSize: '0.9375rem', fontWeight: 600, textTransform: 'none' },
    },
    components: components(mode, tokens),
  };
}
