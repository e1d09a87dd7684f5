import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Me } from '../data/sign-in.ts';
import { useAsked } from '../data/useAsked.ts';
import { useMe } from '../data/useMe.ts';
import { placesFor } from '../frame/navigation.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import type { Role } from '../gql/graphql.ts';
import { Loading } from '../pages/Loading.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { CasesPanel } from './CasesPanel.tsx';
import { CountsPanel } from './CountsPanel.tsx';
import { DeadlinesPanel } from './DeadlinesPanel.tsx';
import { HomeDocument, RecentEventsDocument } from './home-queries.ts';
import { RecentPanel } from './RecentPanel.tsx';

/** The first page: what waits, what to keep an eye on, what was done lately, and what can be done here. */
export function Home() {
  const me = useMe();
  if (!me) return <Loading />;
  return (
    <>
      <PageHeading inTitle="Home">{`Hello, ${me.name.split(' ')[0]}`}</PageHeading>
      <Parts me={me} />
    </>
  );
}

/** All at once: what comes later would push away what is being read. */
function Parts({ me }: { me: Me }) {
  const parts = [
    useAsked(HomeDocument, {}),
    useAsked(RecentEventsDocument, { filter: { actorId: String(me.id) } }),
    useAsked(RecentEventsDocument, { filter: {} }),
  ];
  const [haveCome, setHaveCome] = useState(false);
  if (!haveCome && parts.every(({ data, error }) => data || error)) setHaveCome(true);
  if (!haveCome) return <Loading />;
  return (
    <>
      <Box sx={columns}>
        <div>
          <Waiting role={me.role} />
          <RecentPanel
            heading="What you did lately"
            filter={{ actorId: String(me.id) }}
            caption="Your newest events"
            empty="You have not changed anything here yet."
          />
        </div>
        <div>
          <Watched />
          {PAYING.includes(me.role) && <CasesPanel />}
          <RecentPanel
            heading="What was done lately"
            filter={{}}
            caption="The newest events"
            empty="Nothing has been done here yet."
          />
        </div>
      </Box>
      <Places role={me.role} />
    </>
  );
}

const columns = {
  display: 'grid',
  alignItems: 'start',
  columnGap: 2.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
} as const;

/** Only roles that pay have deadlines. */
const PAYING: readonly Role[] = ['finance', 'finance_approver'];
const nothingWaits: Readonly<Record<Role, string>> = {
  support: 'Nothing waits for you here: your work comes with tickets. Search for whoever a ticket is about.',
  finance: 'No statement waits for you.',
  finance_approver: 'No statement waits for you.',
  developer: 'Nothing waits for you.',
  user_manager: 'Nothing waits for you.',
  system: 'Nothing waits for you.',
};

function Waiting({ role }: { role: Role }) {
  const asked = useAsked(HomeDocument, {});
  if (asked.error || !asked.data)
    return (
      <Panel heading="What waits for you">
        <Awaited asked={asked} />
      </Panel>
    );
  const { waitingForMe, nextDeadlines } = asked.data.home;
  return (
    <>
      <CountsPanel heading="What waits for you" counts={waitingForMe} none={nothingWaits[role]} />
      {PAYING.includes(role) && <DeadlinesPanel deadlines={nextDeadlines} />}
    </>
  );
}

/** Asked together with what waits: when that could not be loaded, it says so for both. */
function Watched() {
  const { data } = useAsked(HomeDocument, {});
  if (!data) return null;
  return (
    <CountsPanel heading="Keep an eye on" counts={data.home.keepAnEyeOn} none="There is nothing to watch." />
  );
}

const placesGrid = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(16rem, 100%), 1fr))',
  columnGap: 3,
  rowGap: 1.5,
} as const;

function Places({ role }: { role: Role }) {
  const places = placesFor(role);
  return (
    <Panel heading="What you can do here">
      {places.length === 0 && (
        <p>Your role has no pages in this console yet. A user manager can give you another.</p>
      )}
      <Box component="ul" sx={placesGrid}>
        {places.map(({ to, name, purpose }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{purpose}</Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
