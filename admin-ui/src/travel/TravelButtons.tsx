import History from '@mui/icons-material/History';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ArrivingDialog } from '../parts/Arriving.tsx';
import { code, late } from '../parts/late.tsx';
import { Link } from '../parts/Link.tsx';
import { comparePath } from './compare-address.ts';
import { isNow } from './moment.ts';
import { useTravel } from './useTravel.ts';

const TravelDialog = late(
  code(() => import('./TravelDialog.tsx')),
  'TravelDialog',
);

/** Beside the heading of every record that has a past; in the past itself the banner has them. */
export function TravelButtons() {
  const travel = useTravel();
  const [isChoosing, setChoosing] = useState(false);
  const close = () => setChoosing(false);
  if (!travel || !isNow(travel.moment)) return null;
  return (
    <Box data-screen-only sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button
        size="small"
        variant="outlined"
        startIcon={<History fontSize="small" />}
        onClick={() => setChoosing(true)}
      >
        Show as at
      </Button>
      <Button size="small" variant="outlined" component={Link} to={comparePath(travel)}>
        Compare
      </Button>
      {isChoosing && (
        <ArrivingDialog onClose={close}>
          <TravelDialog moment={travel.moment} onClose={close} />
        </ArrivingDialog>
      )}
    </Box>
  );
}
