import Box from '@mui/material/Box';
import { useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { Banner } from '../parts/Banner.tsx';
import { Link } from '../parts/Link.tsx';
import { atHome, onward, type Past } from './left-the-past.ts';
import { asAt } from './moment.ts';
import { hasPast } from './toward.ts';

/** Says that the past was left, however that came about, until the next page; and leads back to it. */
export function BackInThePresent() {
  const here = useLocation();
  const replaces = useNavigationType() === NavigationType.Replace;
  const [seen, setSeen] = useState({ here, journey: onward(atHome, here, false) });
  if (seen.here !== here) setSeen({ here, journey: onward(seen.journey, here, replaces) });
  const { left } = seen.journey;
  return (
    <div role="status" data-screen-only>
      {left && (
        <Banner tone="coming" aside={<BackToThePast left={left} pathname={here.pathname} />}>
          <strong>You are back in the present.</strong>
        </Banner>
      )}
    </div>
  );
}

/** This very page at that moment, where it has a past; else the page that was left. */
function BackToThePast({ left, pathname }: { left: Past; pathname: string }) {
  const isOfARecord = hasPast(pathname);
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Link
        to={isOfARecord ? pathname : { pathname: left.pathname, search: left.search }}
        state={isOfARecord ? null : left.state}
        at={left.moment}
      >
        {isOfARecord ? 'Show this page' : 'Return to the page'} {asAt(left.moment)}
      </Link>
    </Box>
  );
}
