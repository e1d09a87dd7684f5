import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { AfterAMoment } from './AfterAMoment.tsx';

interface Props {
  when: boolean;
  what: string;
  /** More than a word, where more is known. */
  children?: ReactNode;
}

/** Under a second nothing; then a word, said politely. */
export function Working({ when, what, children }: Props) {
  return (
    <Box role="status" sx={{ flex: 1, color: 'text.secondary' }}>
      {when && <AfterAMoment>{children ?? `${what}…`}</AfterAMoment>}
    </Box>
  );
}
