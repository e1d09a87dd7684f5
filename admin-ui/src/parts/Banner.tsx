import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { ToneName } from '../theme/tokens.ts';

interface Props {
  tone: ToneName;
  children: ReactNode;
  aside?: ReactNode;
}

/** A band that says something about the page: its tone is also in its words. */
export function Banner({ tone, children, aside }: Props) {
  return (
    <Box
      sx={(theme) => ({
        bgcolor: theme.tokens.tones[tone].ground,
        color: theme.tokens.tones[tone].ink,
        borderLeft: '4px solid currentColor',
        borderRadius: 1,
        px: 2,
        py: 1,
        mb: 2,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        justifyContent: 'space-between',
        alignItems: 'start',
        '& a:not(:focus-visible)': { color: 'inherit' },
      })}
    >
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>{children}</Box>
      {aside}
    </Box>
  );
}
