import History from '@mui/icons-material/History';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useDeedHere } from '../palette/deeds-here.ts';
import { ArrivingDialog } from '../parts/Arriving.tsx';
import { today } from '../parts/days.ts';
import { code, late } from '../parts/late.tsx';
import { Link } from '../parts/Link.tsx';
import { compareAddress } from './compare-address.ts';
import { momentInWords, NOW } from './moment.ts';
import { RecordedSince } from './RecordedSince.tsx';
import { type Travel, useTravel } from './useTravel.ts';

const TravelDialog = late(
  code(() => import('./TravelDialog.tsx')),
  'TravelDialog',
);

/** Always on screen, and on paper, while the past is looked at; what that means is said once, below it. */
export function TravelBanner() {
  const travel = useTravel();
  return travel && <Past travel={travel} />;
}

function Past({ travel }: { travel: Travel }) {
  const { pathname, state } = useLocation();
  const backToNow = useDeedHere<HTMLAnchorElement>('Back to now');
  const compare = useDeedHere<HTMLAnchorElement>('Compare with now');
  const change = useDeedHere<HTMLButtonElement>('Change the days');
  const [isChoosing, setChoosing] = useState(false);
  const close = () => setChoosing(false);
  const { moment, id } = travel;
  return (
    <>
      <Box role="region" aria-label="The past" data-past sx={band}>
        <Box sx={{ display: 'flex', gap: 1, flex: '1 1 16rem', minWidth: 0 }}>
          <History fontSize="small" aria-hidden sx={{ mt: '1px' }} />
          <strong>
            {moment.trueOn && moment.trueOn > today() ? 'A day to come' : 'The past'}: {momentInWords(moment)}
          </strong>
        </Box>
        <Box data-screen-only sx={ways}>
          <Link ref={backToNow} to={pathname} state={state} at={NOW}>
            Back to now
          </Link>
          <Link ref={compare} to={compareAddress(travel, moment, NOW)}>
            Compare<Wide> with now</Wide>
          </Link>
          <Button
            ref={change}
            size="small"
            variant="text"
            color="inherit"
            onClick={() => setChoosing(true)}
            sx={quiet}
          >
            Change<Wide>&nbsp;the days</Wide>
          </Button>
        </Box>
      </Box>
      <Box component="p" sx={{ m: 0, mb: 1.5, color: 'text.secondary', fontSize: '0.8125rem' }}>
        <span data-screen-only>Nothing can be changed; (now) marks links to the present. </span>
        <RecordedSince id={id} moments={[moment]} />
      </Box>
      {isChoosing && (
        <ArrivingDialog onClose={close}>
          <TravelDialog moment={moment} onClose={close} />
        </ArrivingDialog>
      )}
    </>
  );
}

/** A narrow band has room for the first word alone; the rest is still heard. */
const Wide = ({ children }: { children: string }) => (
  <Box
    component="span"
    sx={{ position: { xs: 'absolute', sm: 'static' }, clipPath: { xs: 'inset(50%)', sm: 'none' } }}
  >
    {children}
  </Box>
);

/** From edge to edge, over whatever scrolls below it, but in a window that is hardly higher than itself. */
const band = (theme: Theme) => {
  const { ground, ink } = theme.tokens.tones.coming;
  return {
    bgcolor: ink,
    color: ground,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: 2,
    rowGap: 0.25,
    alignItems: 'center',
    px: { xs: 2, md: 3 },
    py: 0.75,
    mx: { xs: -2, md: -3 },
    mt: { xs: -2, md: -3 },
    mb: 1,
    fontSize: '0.875rem',
    '& a:not(:focus-visible)': { color: 'inherit' },
    '@media screen and (min-height: 400px)': { position: 'sticky', top: 0, zIndex: 'appBar' },
    '@media print': { bgcolor: 'transparent', color: '#000', border: '1px solid', mx: 0, mt: 0 },
  } as const;
};

const ways = { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 } as const;

const quiet = {
  minHeight: 0,
  minWidth: 0,
  p: 0,
  textDecoration: 'underline',
  fontWeight: 400,
  fontSize: 'inherit',
} as const;
