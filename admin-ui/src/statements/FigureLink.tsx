import Box from '@mui/material/Box';
import { OpeningLink } from '../parts/opening.tsx';

interface Props {
  /** Where the figure is explained; missing where it is none. */
  to: string | null;
  children: string;
}

/** A figure that leads to its explanation: quiet until it is looked at, for a page is full of them, and most are nothing. */
export function FigureLink({ to, children }: Props) {
  if (to === null) return children;
  return (
    <Box component={OpeningLink} to={to} opens={pathIn(to)} sx={NOTHING.has(children) ? quieter : quiet}>
      {children}
    </Box>
  );
}

/** 'banded/output' of '…/explain/banded/output?version=1': what its explanation knows itself by. */
const pathIn = (to: string): string => `explain ${to.replace(/^.*\/explain\/?/, '').replace(/\?.*$/, '')}`;

const quiet = {
  '&:not(:focus-visible)': {
    color: 'text.primary',
    textDecorationStyle: 'dotted',
    textDecorationColor: 'currentColor',
    textUnderlineOffset: '0.25em',
  },
  '&:hover:not(:focus-visible)': { color: 'primary.main', textDecorationStyle: 'solid' },
} as const;

const NOTHING: ReadonlySet<string> = new Set(['0', '£0.00']);
const quieter = {
  ...quiet,
  '&:not(:focus-visible)': { ...quiet['&:not(:focus-visible)'], color: 'text.secondary' },
} as const;
