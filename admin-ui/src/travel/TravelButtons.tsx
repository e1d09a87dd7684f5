import History from '@mui/icons-material/History';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDeedHere } from '../palette/deeds-here.ts';
import { ArrivingDialog } from '../parts/Arriving.tsx';
import { code, late } from '../parts/late.tsx';
import { Link } from '../parts/Link.tsx';
import { comparePath } from './compare-address.ts';
import { isNow } from './moment.ts';
import { type Travel, useTravel } from './useTravel.ts';

const TravelDialog = late(
  code(() => import('./TravelDialog.tsx')),
  'TravelDialog',
);

/** Beside the heading of every record that has a past; in the past itself the banner has them. */
export function TravelButtons() {
  const travel = useTravel();
  return travel && isNow(travel.moment) ? <Buttons travel={travel} /> : null;
}

function Buttons({ travel }: { travel: Travel }) {
  const [isChoosing, setChoosing] = useState(false);
  const close = () => setChoosing(false);
  const showAsAt = useDeedHere<HTMLButtonElement>('Show as at another day');
  const compare = useDeedHere<HTMLAnchorElement>('Compare with another day');
  return (
    <Box data-screen-only sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button
        ref={showAsAt}
        size="small"
        variant="outlined"
        startIcon={<History fontSize="small" />}
        onClick={() => setChoosing(true)}
      >
        Show as at
      </Button>
      <Button ref={compare} size="small" variant="outlined" component={Link} to={comparePath(travel)}>
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
