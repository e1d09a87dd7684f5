import Box from '@mui/material/Box';
import type { ComponentProps, ReactNode } from 'react';
import { Facts } from './Facts.tsx';
import { WhyPlace } from './Why.tsx';

interface Props {
  /** Name and value; a missing value says so. */
  facts: ComponentProps<typeof Facts>['facts'];
  /** What can be done, below. */
  children?: ReactNode;
}

/** What is true of a record now, on one strip above its parts: read without scrolling. */
export function Strip({ facts, children }: Props) {
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        px: { xs: 1.5, md: 2.5 },
        py: 2,
        '@media print': { border: 0, px: 0 },
      }}
    >
      <WhyPlace>
        <Facts across facts={facts} />
      </WhyPlace>
      {children}
    </Box>
  );
}
