import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useScrolls } from './useScrolls.ts';

/** Wide content may scroll, by keyboard too, and is a stop for the Tab key only when it does; the page never scrolls. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  const [region, scrolls] = useScrolls<HTMLDivElement>();
  return (
    <Box
      ref={region}
      sx={{ overflowX: 'auto', maxWidth: '100%', '@media print': { overflowX: 'visible' } }}
      {...(scrolls && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      {children}
    </Box>
  );
}
