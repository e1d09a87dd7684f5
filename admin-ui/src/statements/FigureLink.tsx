import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import { useContext } from 'react';
import { listAddress } from '../lists/list-address.ts';
import { Link } from '../parts/Link.tsx';
import { OpeningLink } from '../parts/opening.tsx';
import { useIsTravelling } from '../travel/useTravel.ts';
import { ExplainedFigure } from './explained-figure.ts';

interface Props {
  /** Where the figure is explained; missing where it is none. */
  to: string | null;
  children: string;
}

/** A figure that leads to its explanation: quiet until it is looked at, for a page is full of them, and most are nothing. */
export function FigureLink({ to, children }: Props) {
  const explained = useContext(ExplainedFigure);
  if (to === null) return children;
  const path = pathIn(to);
  return (
    <Box
      component={OpeningLink}
      to={to}
      opens={`explain ${path}`}
      aria-current={path === explained ? 'true' : undefined}
      sx={NOTHING.has(children) ? quieter : quiet}
    >
      {children}
    </Box>
  );
}

interface ListedProps {
  /** Of the list of declarations, as JSON. */
  filter: string;
  children: string;
}

/** A count that leads to the list of what it counts. The list is of now: a count of the past leads nowhere. */
export function ListedCount({ filter, children }: ListedProps) {
  if (useIsTravelling() || NOTHING.has(children)) return children;
  return (
    <Box component={Link} to={listAddress('declarations', JSON.parse(filter))} sx={quiet}>
      {children}
    </Box>
  );
}

/** 'banded/output' of '…/explain/banded/output?version=1'. */
const pathIn = (to: string): string => to.replace(/^.*\/explain\/?/, '').replace(/\?.*$/, '');

const quiet = {
  '&:not(:focus-visible)': {
    color: 'text.primary',
    textDecorationStyle: 'dotted',
    textDecorationColor: 'currentColor',
    textUnderlineOffset: '0.25em',
  },
  '&[aria-current]:not(:focus-visible)': {
    bgcolor: (theme: Theme) => theme.tokens.tones.busy.ground,
    color: (theme: Theme) => theme.tokens.tones.busy.ink,
    outline: '3px solid',
    outlineColor: (theme: Theme) => theme.tokens.tones.busy.ground,
    borderRadius: '1px',
  },
  '&:hover:not(:focus-visible)': { color: 'primary.main', textDecorationStyle: 'solid' },
} as const;

const NOTHING: ReadonlySet<string> = new Set(['0', '£0.00']);
const quieter = {
  ...quiet,
  '&:not(:focus-visible)': { ...quiet['&:not(:focus-visible)'], color: 'text.secondary' },
} as const;
