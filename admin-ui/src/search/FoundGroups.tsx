import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { countInWords, countOf } from '../parts/counts.ts';
import { inWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { type AskedFor, SEARCH } from './asked-for.ts';
import { FoundLink } from './FoundLink.tsx';
import { kinds, whyFound } from './found.ts';
import type { FoundGroup } from './search-queries.ts';

export const FIRST_FEW = 10;
export const ON_A_PAGE = 25;
/** Of those found by name, the server ranks so many. */
const RANKED = 200;

/** What was found, a table for each kind of record. */
export function FoundGroups({ asked, groups, orAsk }: Props) {
  return groups.map((group) => (
    <Group key={group.kind} asked={asked} group={group}>
      {group.kind === 'Teacher' && orAsk && (
        <p>
          Someone at a school of that name?{' '}
          <Link to={SEARCH} state={{ q: orAsk } satisfies AskedFor}>
            Search for “{orAsk}”
          </Link>
        </p>
      )}
    </Group>
  ));
}

interface Props {
  asked: AskedFor;
  groups: readonly FoundGroup[];
  /** Another way to read a name. */
  orAsk: string | null | undefined;
}

function Group({ asked, group, children }: { asked: AskedFor; group: FoundGroup; children: ReactNode }) {
  const { kind, items, total, totalIsExact } = group;
  const { many } = kinds[kind];
  return (
    <Panel heading={inWords(many)} aside={<span>{countInWords(total, totalIsExact)} found</span>}>
      <Box data-rows sx={sameColumns}>
        <FactTable
          caption={inWords(many)}
          columns={['Name', 'Why it matched', 'Now']}
          stacks
          empty={`There are no more ${many}.`}
          rows={items.map((found) => ({
            key: found.record.id,
            cells: [<FoundLink record={found.record} />, whyFound(found), found.now],
          }))}
        />
      </Box>
      {asked.only ? <Pages asked={asked} group={group} /> : <All asked={asked} group={group} />}
      {children}
    </Panel>
  );
}

/** Every group in the same columns, so that the eye runs down one line. */
const sameColumns = {
  '& table': { tableLayout: { md: 'fixed' } },
  '& th:nth-of-type(1)': { width: { md: '30%' } },
  '& thead th:nth-of-type(2)': { width: { md: '26%' } },
};

function All({
  asked: { q },
  group: { kind, items, total, totalIsExact },
}: {
  asked: AskedFor;
  group: FoundGroup;
}) {
  if (items.length >= total) return null;
  return (
    <p>
      The closest {items.length} are shown.{' '}
      <Link to={SEARCH} state={{ q, only: kind, page: 1 } satisfies AskedFor}>
        See all {countOf(kinds[kind], total, totalIsExact)}
      </Link>
    </p>
  );
}

function Pages({ asked, group: { items, total } }: { asked: AskedFor; group: FoundGroup }) {
  const { page = 1 } = asked;
  const last = Math.ceil(Math.min(total, RANKED) / ON_A_PAGE);
  const first = (page - 1) * ON_A_PAGE + 1;
  return (
    <>
      {items.length > 0 && (
        <p>
          Showing {first.toLocaleString('en-GB')} to {(first + items.length - 1).toLocaleString('en-GB')}.
          {total > RANKED && ` The ${RANKED} closest can be shown: add a word or a number to find fewer.`}
        </p>
      )}
      <Box component="nav" aria-label="Pages of results" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        {page > 1 && <PageLink asked={{ ...asked, page: page - 1 }}>Previous page</PageLink>}
        {page < last && <PageLink asked={{ ...asked, page: page + 1 }}>Next page</PageLink>}
        <PageLink asked={{ q: asked.q }}>Everything found</PageLink>
      </Box>
    </>
  );
}

const PageLink = ({ asked, children }: { asked: AskedFor; children: string }) => (
  <Link to={SEARCH} state={asked}>
    {children}
  </Link>
);
