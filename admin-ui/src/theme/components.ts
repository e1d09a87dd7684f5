import type { ThemeOptions } from '@mui/material/styles';
import { baseline } from './baseline.ts';
import { ring } from './ring.ts';
import { focus, type Tokens } from './tokens.ts';

type Components = NonNullable<ThemeOptions['components']>;

/** How the library's parts look here: flat, ruled, no ripple, and always a visible focus. */
export const components = (mode: 'light' | 'dark', tokens: Tokens): Components => ({
  MuiCssBaseline: { styleOverrides: baseline(mode, tokens) },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
  ...buttons(tokens),
  ...dialogs(tokens),
  ...inputs(tokens),
  ...tables(tokens),
});

const buttons = (tokens: Tokens): Components => ({
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiIconButton: { styleOverrides: { root: { '&:focus-visible': ring } } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: {
        minHeight: 36,
        padding: '5px 14px',
        '&:focus-visible': ring,
        '@media print': { display: 'none' },
      },
      sizeSmall: { minHeight: 30, padding: '2px 10px', fontSize: '0.875rem' },
      outlined: { borderColor: tokens.edge, color: tokens.ink, backgroundColor: tokens.paper },
    },
  },
});

const dialogs = (tokens: Tokens): Components => ({
  MuiDialog: {
    styleOverrides: {
      paper: {
        border: `1px solid ${tokens.line}`,
        borderRadius: 8,
        boxShadow: '0 24px 64px rgb(0 0 0 / 0.35)',
        '@media (max-width: 599px)': {
          margin: 8,
          width: 'calc(100% - 16px)',
          maxHeight: 'calc(100% - 16px)',
        },
      },
    },
  },
  MuiDialogTitle: {
    styleOverrides: {
      root: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.3, padding: '20px 24px 8px' },
    },
  },
  MuiDialogContent: { styleOverrides: { root: { paddingTop: '4px !important' } } },
  MuiDialogActions: {
    styleOverrides: {
      root: { padding: '12px 24px', borderTop: `1px solid ${tokens.line}`, flexWrap: 'wrap', rowGap: 8 },
    },
  },
});

const inputs = (tokens: Tokens): Components => ({
  MuiOutlinedInput: {
    styleOverrides: {
      root: {
        backgroundColor: tokens.paper,
        '&.Mui-focused': { outline: `3px solid ${focus.ground}`, outlineOffset: 0 },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: tokens.ink, borderWidth: 2 },
      },
      notchedOutline: { borderColor: tokens.edge },
      input: { padding: '7px 10px', height: 'auto' },
      multiline: { padding: 0 },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      inputRoot: {
        padding: '0 36px 0 0',
        '& .MuiAutocomplete-input.MuiAutocomplete-input': { padding: '7px 10px' },
      },
      paper: { border: `1px solid ${tokens.edge}` },
    },
  },
  MuiRadio: { styleOverrides: { root: { padding: 4, '&:has(input:focus-visible)': ring } } },
});

const tables = (tokens: Tokens): Components => ({
  MuiTable: { styleOverrides: { root: { fontVariantNumeric: 'tabular-nums' } } },
  // The paper below has an edge of its own; what is summed up below keeps its line, and so does what spans rows.
  MuiTableBody: {
    styleOverrides: {
      root: { '&:not(:has(+ tfoot), :has([rowspan])) > tr:last-of-type > *': { borderBottom: 0 } },
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { '&:focus-visible': ring } } },
  MuiTableCell: {
    styleOverrides: {
      root: {
        padding: '7px 12px 7px 0',
        borderColor: tokens.line,
        fontSize: '0.875rem',
        verticalAlign: 'top',
      },
      head: {
        fontWeight: 650,
        color: tokens.muted,
        backgroundColor: 'transparent',
        verticalAlign: 'bottom',
        lineHeight: 1.35,
      },
    },
  },
});
