import Box from '@mui/material/Box';
import { Navigate, useLocation } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import { pageOf } from '../events/record-pages.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Link } from '../parts/Link.tsx';
import { type AskedFor, askedFor, SEARCH_MANY } from './asked-for.ts';
import { FIRST_FEW, FoundGroups, ON_A_PAGE } from './FoundGroups.tsx';
import { kinds } from './found.ts';
import { Recognised } from './Recognised.tsx';
import { type Results, SearchDocument } from './search-queries.ts';
import { countOf } from '../parts/counts.ts';

/** What the search box found. */
export function SearchPage() {
  const asked = askedFor(useLocation().state);
  return asked ? <Searched asked={asked} /> : <NothingAsked />;
}

function Searched({ asked }: { asked: AskedFor }) {
  const { q, only = null, page = 1 } = asked;
  const { data, error, refetch } = useAsked(SearchDocument, {
    q,
    only,
    page: { page, perPage: only ? ON_A_PAGE : FIRST_FEW },
  });
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  const opened = data?.search.opens && pageOf(data.search.opens.kind, data.search.opens.id);
  // In place of this entry, so that Back leads to where the search was typed.
  if (opened) return <Navigate to={opened} replace />;
  return (
    <>
      <PageHeading aside={<PasteMany />}>Search</PageHeading>
      {data ? <Answer asked={asked} results={data.search} /> : <Loading what="Searching" />}
    </>
  );
}

function Answer({
  asked,
  results: { groups, recognised, leftOut, nobodyThere, orAsk },
}: {
  asked: AskedFor;
  results: Results;
}) {
  return (
    <>
      <Recognised parts={recognised} />
      <Box role="status" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
        {nobodyThere && `${nobodyThere} `}
        {groups.length > 0 && `Found ${summaryOf(groups)}`}
        {groups.length === 0 && !leftOut && `Nothing matches “${asked.q}”.`}
        {leftOut && <Banner tone="warning">{leftOut}</Banner>}
      </Box>
      {groups.length === 0 && !leftOut && <WhatToTry />}
      <FoundGroups asked={asked} groups={groups} orAsk={orAsk} />
    </>
  );
}

const summaryOf = (groups: Results['groups']): string =>
  new Intl.ListFormat('en-GB').format(
    groups.map(({ kind, total, totalIsExact }) => countOf(kinds[kind], total, totalIsExact)),
  );

function WhatToTry() {
  return (
    <Box sx={{ maxWidth: '42rem' }}>
      <ul>
        <li>Check a TRN has 7 numbers, and a URN 5 or 6.</li>
        <li>Try only the surname, or a former name.</li>
        <li>Add the school or the lead provider to a name: “Smith Hill School”, “Jones Ambition”.</li>
        <li>Someone who has not been registered for training is not in this service.</li>
      </ul>
    </Box>
  );
}

function NothingAsked() {
  return (
    <Box sx={{ maxWidth: '42rem' }}>
      <PageHeading>Search</PageHeading>
      <p>Enter what you know in the search box at the top of any page:</p>
      <ul>
        <li>a TRN, a URN, an email address or an ID, which opens the record at once</li>
        <li>a name, a former name, or a name you are not sure how to spell</li>
        <li>a postcode or the number of a Zendesk ticket</li>
        <li>a lead provider, a delivery partner, or a statement such as “April 2026 Ambition”</li>
      </ul>
      <p>
        Have several? <PasteMany />.
      </p>
    </Box>
  );
}

const PasteMany = () => <Link to={SEARCH_MANY}>Paste many at once</Link>;
