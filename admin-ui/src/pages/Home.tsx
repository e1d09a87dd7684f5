import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetIdentity } from 'react-admin';
import { Link } from 'react-router';
import type { Me } from '../data/sign-in.ts';
import { useAsked } from '../data/useAsked.ts';
import { placesFor } from '../frame/navigation.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { graphql } from '../gql/index.ts';
import { EventLines } from '../parts/EventLines.tsx';
import { Panel } from '../parts/Panel.tsx';
import { FaultWords } from './FaultPage.tsx';
import { Loading } from './Loading.tsx';

const RecentEventsDocument = graphql(/* GraphQL */ `
  query RecentEvents {
    events(page: { page: 1, perPage: 10 }) {
      items {
        ...EventLine
      }
      total
    }
  }
`);

export function Home() {
  const { data } = useGetIdentity();
  const me = data as Me | undefined;
  if (!me) return <Loading />;
  const places = placesFor(me.role);
  const seesEvents = places.some(({ to }) => to === '/events');
  return (
    <>
      <PageHeading>{`Hello, ${me.name.split(' ')[0]}`}</PageHeading>
      <Box
        sx={{
          display: 'grid',
          alignItems: 'start',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '20rem minmax(0, 1fr)' },
        }}
      >
        <Panel heading="What you can do here">
          {places.length === 0 && (
            <p>Your role has no pages in this console yet. A user manager can give you another.</p>
          )}
          {places.map(({ to, name, purpose }) => (
            <Box key={to} sx={{ mb: 1.5 }}>
              <Link to={to}>
                <strong>{name}</strong>
              </Link>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {purpose}
              </Typography>
            </Box>
          ))}
        </Panel>
        {seesEvents && <RecentEvents />}
      </Box>
    </>
  );
}

function RecentEvents() {
  const { data, error, refetch } = useAsked(RecentEventsDocument, {});
  return (
    <Panel heading="What was done lately">
      {error && <FaultWords error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && (
        <EventLines
          events={data.events.items}
          empty="Nothing has been done here yet."
          caption="The 10 newest events"
        />
      )}
      {data && data.events.total > data.events.items.length && <Link to="/events">See all events</Link>}
    </Panel>
  );
}
