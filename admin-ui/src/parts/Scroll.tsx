import Box from '@mui/material/Box';
import { type ReactNode, useLayoutEffect } from 'react';
import { useScrolls } from './useScrolls.ts';

interface Props {
  label: string;
  children: ReactNode;
  /** How much of it, in pixels from the left, one has passed when it first stands there. */
  startsAt?: number;
  /** Told how much of it has been passed since. */
  onScrolled?: (left: number) => void;
}

/** Wide content may scroll, by keyboard too, and is a stop for the Tab key only when it does; the page never scrolls. */
export function Scroll({ label, children, startsAt = 0, onScrolled }: Props) {
  const [region, scrolls] = useScrolls<HTMLDivElement>();
  useLayoutEffect(() => {
    region.current?.scrollTo({ left: startsAt, behavior: 'instant' });
  }, [region, startsAt]);
  return (
    <Box
      ref={region}
      sx={{ overflowX: 'auto', maxWidth: '100%', '@media print': { overflowX: 'visible' } }}
      onScroll={(event) => onScrolled?.(event.currentTarget.scrollLeft)}
      {...(scrolls && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      {children}
    </Box>
  );
}
