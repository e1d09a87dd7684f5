import { ring } from './ring.ts';
import { focus, light, type Tokens } from './tokens.ts';

/** The page itself, before any part of the library. */
export function baseline(mode: 'light' | 'dark', tokens: Tokens) {
  return {
    html: { scrollPaddingTop: '1rem' },
    // What has the focus is never under the banner of the past, nor under a notice.
    'html:has([data-past], [data-notices])': { scrollPaddingTop: '5.5rem' },
    body: { fontSize: '0.9375rem', lineHeight: 1.5 },
    a: { color: tokens.accent, textUnderlineOffset: '0.15em', textDecorationThickness: '1px' },
    'a:hover': { color: tokens.accentStrong, textDecorationThickness: '2px' },
    'a:focus-visible': {
      color: focus.ink,
      backgroundColor: focus.ground,
      boxShadow: `0 -2px ${focus.ground}, 0 4px ${focus.ink}`,
      outline: 'none',
      textDecoration: 'none',
    },
    ':where(button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])):focus-visible': ring,
    'input.MuiInputBase-input:focus-visible, textarea.MuiInputBase-input:focus-visible': {
      outline: 'none',
      boxShadow: 'none',
    },
    '[tabindex="-1"]:focus': { outline: 'none' },
    '.visually-hidden': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
    caption: { captionSide: 'top', textAlign: 'left' },
    '@page': { margin: '1.6cm' },
    '@media print': print(mode),
    '@media (prefers-reduced-motion: reduce)': {
      '*': { animation: 'none !important', transition: 'none !important' },
    },
  };
}

/** On paper: smaller, in ink on white whatever the screen is in, broken between rows and never after a heading. */
const print = (mode: 'light' | 'dark') => ({
  html: { fontSize: '80%' },
  body: { backgroundColor: '#fff', color: '#000' },
  'a[href]': { color: '#000' },
  ...(mode === 'dark' && {
    '*': { color: `${light.ink} !important`, borderColor: `${light.edge} !important` },
    // Some print grounds too, and dark ink would be lost on these. What is empty is a mark of a picture.
    '*:not(:empty)': { backgroundColor: 'transparent !important' },
  }),
  'h1, h2, h3': { breakAfter: 'avoid', breakInside: 'avoid' },
  'tr, dl, li': { breakInside: 'avoid' },
  // A table of a page's half or less stays whole; a sum stands once, at the end of a longer one.
  'table:not(:has(tbody tr:nth-of-type(20)))': { breakInside: 'avoid' },
  tfoot: { display: 'table-row-group' },
  '[data-screen-only]': { display: 'none !important' },
});
