import { ring } from './ring.ts';
import { focus, type Tokens } from './tokens.ts';

/** The page itself, before any part of the library. */
export function baseline(tokens: Tokens) {
  return {
    html: { scrollPaddingTop: '1rem' },
    // What has the focus is never under the banner of the past.
    'html:has([data-past])': { scrollPaddingTop: '7rem' },
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
    '@media print': {
      body: { backgroundColor: '#fff', color: '#000' },
      'a[href]': { color: '#000' },
      '[data-screen-only]': { display: 'none !important' },
    },
    '@media (prefers-reduced-motion: reduce)': {
      '*': { animation: 'none !important', transition: 'none !important' },
    },
  };
}
