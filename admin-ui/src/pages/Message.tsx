import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { PageHeading } from '../frame/PageHeading.tsx';

/** A page that has nothing to show but a heading and what to do next. */
export function Message({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Box sx={{ maxWidth: '42rem' }}>
      <PageHeading>{heading}</PageHeading>
      {children}
    </Box>
  );
}
