import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface Props {
  /** Name and value; a missing value says so. */
  facts: readonly (readonly [name: string, value: ReactNode])[];
  /** Side by side, as a strip, or one below the other. */
  across?: boolean;
}

/** What is known of something, as names and values. */
export function Facts({ facts, across = false }: Props) {
  return (
    <Box component="dl" sx={{ m: 0, ...(across ? strip : list) }}>
      {facts.map(([name, value]) => (
        <Box key={name} sx={across ? { minWidth: 0 } : { display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem', pt: across ? 0 : '2px' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {isMissing(value) ? <Missing /> : value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const isMissing = (value: ReactNode): boolean => value === null || value === undefined || value === '';

/** Missing is never blank. */
export function Missing({ children = 'Not recorded' }: { children?: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {children}
    </Box>
  );
}

export const NotShown = () => <Missing>Not shown to your role</Missing>;

const strip = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(10.5rem, 45%), 1fr))',
  columnGap: 3,
  rowGap: 1.25,
};
const list = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '10.5rem minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: { xs: 0.25, sm: 0.75 },
};
