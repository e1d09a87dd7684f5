import Box from '@mui/material/Box';
import type { ToneName } from '../theme/tokens.ts';

/** A status in words, which the colour only repeats. */
export function StatusTag({ tone, children }: { tone: ToneName; children: string }) {
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-block',
        bgcolor: theme.tokens.tones[tone].ground,
        color: theme.tokens.tones[tone].ink,
        borderRadius: 1,
        px: 0.75,
        py: '1px',
        fontSize: '0.8125rem',
        fontWeight: 600,
        lineHeight: 1.45,
        whiteSpace: 'nowrap',
        '@media print': { border: '1px solid #000' },
      })}
    >
      {children}
    </Box>
  );
}
