import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { asAt } from '../travel/moment.ts';
import { TravelButtons } from '../travel/TravelButtons.tsx';
import { useMoment } from '../travel/useTravel.ts';
import { SERVICE } from './service.ts';
import { isComeTo, isTakenUp } from './taken-up.ts';

interface Props {
  /** What the page is about: its one h1. */
  children: string;
  /** What the window is called where the heading alone would not tell it from another window. */
  inTitle?: string | undefined;
  /** The part of the page that is open, for the title of the window. */
  section?: string | undefined;
  /** Above the heading: what kind of page it is. */
  kind?: string;
  /** Beside the heading. */
  aside?: ReactNode;
}

/** The page's one h1. Names the window, with the moment that is looked at, and takes the focus when the page has been come to from another, unless something there has been taken up before it came. */
export function PageHeading({ children, inTitle = children, section, kind, aside }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const [, , record] = pathname.split('/');
  const then = asAt(useMoment());

  useEffect(() => {
    const title = [inTitle, then].filter(Boolean).join(', ');
    document.title = [section, title, SERVICE].filter(Boolean).join(' – ');
  }, [inTitle, section, then]);

  // On purpose also for what it does not read: another record, or another moment of it, is another page.
  useEffect(() => {
    if (isComeTo() && !isTakenUp()) heading.current?.focus();
  }, [record, then]);

  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        justifyContent: 'space-between',
        alignItems: 'end',
        mb: 2,
      }}
    >
      <div>
        {kind && <Typography sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{kind}</Typography>}
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
          {children}
        </Typography>
      </div>
      <Box data-screen-only sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {aside}
        <TravelButtons />
      </Box>
    </Box>
  );
}
