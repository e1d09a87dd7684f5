import Box from '@mui/material/Box';
import { AfterAMoment } from './AfterAMoment.tsx';

/** Under a second nothing; then a word, said politely. */
export function Working({ when, what }: { when: boolean; what: string }) {
  return (
    <Box role="status" sx={{ flex: 1, color: 'text.secondary' }}>
      {when && <AfterAMoment>{`${what}…`}</AfterAMoment>}
    </Box>
  );
}
