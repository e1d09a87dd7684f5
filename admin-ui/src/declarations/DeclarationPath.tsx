import Box from '@mui/material/Box';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { TagOf } from '../parts/statuses.tsx';
import { useNow } from '../travel/useTravel.ts';
import { type Stop, stopsOf } from './declaration-path.ts';
import type { DeclarationOnPage } from './declaration-queries.ts';

/** The way of a declaration from receipt to its end, with days and people; what is to come is drawn as such. */
export function DeclarationPath({ declaration }: { declaration: DeclarationOnPage }) {
  return (
    <Panel heading="How it came here, and what comes next">
      <Box
        component="ol"
        aria-label="States, from receipt on"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          rowGap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: ACROSS },
          '@media print': { gridTemplateColumns: ACROSS },
        }}
      >
        {stopsOf(declaration).map((stop) => (
          <StopItem key={stop.key} stop={stop} />
        ))}
      </Box>
    </Panel>
  );
}

/** Side by side, where there is room and on paper. */
const ACROSS = 'repeat(auto-fit, minmax(10rem, 1fr))';

function StopItem({ stop: { status, when, words, event } }: { stop: Stop }) {
  const now = useNow();
  const isComing = when === 'coming';
  return (
    <Box
      component="li"
      {...(when === 'now' && { 'aria-current': 'step' as const })}
      sx={{
        minWidth: 0,
        pl: { xs: 1.5, md: 0 },
        pr: { xs: 0, md: 2 },
        pt: { xs: 0, md: 1 },
        borderStyle: isComing ? 'dashed' : 'solid',
        borderColor: isComing ? 'divider' : 'primary.main',
        borderWidth: { xs: '0 0 0 3px', md: '3px 0 0 0' },
        '@media print': { pl: 0, pr: 2, pt: 1, borderWidth: '3px 0 0 0' },
      }}
    >
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {when === 'now' && now === 'then' ? 'Then' : places[when]}
      </Box>
      <TagOf status={status} />
      <Box sx={{ fontSize: '0.875rem', mt: 0.5 }}>{words}</Box>
      {event && (
        <Box sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
          <Link to={`/events/${event.id}/show`}>{event.sentence}</Link>
        </Box>
      )}
    </Box>
  );
}

const places: Readonly<Record<Stop['when'], string>> = {
  passed: 'Before',
  now: 'Now',
  coming: 'To come',
};
