import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Above the heading of a record: where one came from, and where one goes on. Not printed. */
export function Ways({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box component="nav" aria-label={label} data-screen-only sx={row}>
      {children}
    </Box>
  );
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2.5,
  rowGap: 0.25,
  mb: 1,
  fontSize: '0.875rem',
} as const;
