import Box from '@mui/material/Box';
import { AfterAMoment } from '../parts/AfterAMoment.tsx';

/** A word in place of what is on its way, said aloud too. */
export function Loading({ what = 'Loading' }: { what?: string }) {
  return (
    <Box role="status" data-loading sx={{ color: 'text.secondary', py: 2, minHeight: '3rem' }}>
      <AfterAMoment>{`${what}…`}</AfterAMoment>
    </Box>
  );
}

/** In place of a whole page, which has a heading even while it is on its way. For react-admin too, which hands it words of its own. */
export const LoadingPage = () => (
  <>
    <h1 className="visually-hidden">Loading</h1>
    <Loading />
  </>
);
