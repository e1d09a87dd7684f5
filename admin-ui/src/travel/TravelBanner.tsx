import History from '@mui/icons-material/History';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { ArrivingDialog } from '../parts/Arriving.tsx';
import { Banner } from '../parts/Banner.tsx';
import { code, late } from '../parts/late.tsx';
import { Link } from '../parts/Link.tsx';
import { compareAddress } from './compare-address.ts';
import { momentInWords, NOW } from './moment.ts';
import { RecordedSince } from './RecordedSince.tsx';
import { useTravel } from './useTravel.ts';

const TravelDialog = late(
  code(() => import('./TravelDialog.tsx')),
  'TravelDialog',
);

/** Always on screen, and on paper, while the past is looked at. */
export function TravelBanner() {
  const travel = useTravel();
  const { pathname, state } = useLocation();
  const [isChoosing, setChoosing] = useState(false);
  const close = () => setChoosing(false);
  if (!travel) return null;
  return (
    <Box role="region" aria-label="The past" data-past sx={inView}>
      <Banner
        tone="coming"
        aside={
          <Box data-screen-only sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
            <Link to={pathname} state={state} at={NOW}>
              Back to now
            </Link>
            <Link to={compareAddress(travel, travel.moment, NOW)}>Compare with now</Link>
            <Button size="small" variant="text" color="inherit" onClick={() => setChoosing(true)} sx={quiet}>
              Change the days
            </Button>
          </Box>
        }
      >
        <Box sx={{ display: 'flex', gap: 1 }}>
          <History fontSize="small" aria-hidden sx={{ mt: '1px' }} />
          <span>
            <strong>You are looking at the past: {momentInWords(travel.moment)}.</strong> Nothing can be
            changed here, and links marked (now) lead to the present.{' '}
            <RecordedSince id={travel.id} moments={[travel.moment]} />
          </span>
        </Box>
      </Banner>
      {isChoosing && (
        <ArrivingDialog onClose={close}>
          <TravelDialog moment={travel.moment} onClose={close} />
        </ArrivingDialog>
      )}
    </Box>
  );
}

/** Where a window is high enough to spare the room. */
const inView = {
  '@media screen and (min-width: 600px) and (min-height: 500px)': {
    position: 'sticky',
    top: 0,
    zIndex: 'appBar',
  },
} as const;

const quiet = {
  minHeight: 0,
  p: 0,
  textDecoration: 'underline',
  fontWeight: 400,
  fontSize: 'inherit',
} as const;
