import Box from '@mui/material/Box';
import { Link } from '../parts/Link.tsx';

interface Props {
  /** Where the figure is explained; missing where it is none. */
  to: string | null;
  children: string;
}

/** A figure that leads to its explanation: quiet until it is looked at, for a page is full of them, and most are nothing. */
export function FigureLink({ to, children }: Props) {
  if (to === null) return children;
  return (
    <Box component={Link} to={to} sx={NOTHING.has(children) ? quieter : quiet} preventScrollReset={false}>
      {children}
    </Box>
  );
}

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
