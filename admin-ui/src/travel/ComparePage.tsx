import Box from '@mui/material/Box';
import { useResourceContext } from 'react-admin';
import { useParams, useSearchParams } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import { ChangeTable } from '../deeds/ChangeTable.tsx';
import type { Shown } from '../deeds/shown-change.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import type { ComparedKind, CompareQuery, RowDifference } from '../gql/graphql.ts';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { CompareForm } from './CompareForm.tsx';
import { comparedIn, compareQuery } from './compare-address.ts';
import { CompareDocument, type ComparedRow } from './compare-query.ts';
import { asInput, isNow, type Moment, momentInWords } from './moment.ts';
import { NoSuchDay } from './NotThere.tsx';
import { RecordedSince } from './RecordedSince.tsx';
import { RowLinks } from './RowLinks.tsx';
import { kinds, placeOf } from './useTravel.ts';

/** A record beside itself at another moment: before and after, in the domain's words. */
export function ComparePage() {
  const kind = kinds[String(useResourceContext())];
  const id = String(useParams()['id']);
  const [query] = useSearchParams();
  const { from, to, all } = comparedIn(query);
  if (!kind) return <NotFound />;
  if (!from || !to) return <NoSuchDay />;
  return <Compare key={compareQuery(from, to)} kind={kind} id={id} from={from} to={to} all={all} />;
}

interface Props {
  kind: ComparedKind;
  id: string;
  from: Moment;
  to: Moment;
  all: boolean;
}

function Compare({ kind, id, from, to, all }: Props) {
  const { data, error, refetch } = useAsked(CompareDocument, {
    record: kind,
    id,
    from: asInput(from),
    to: asInput(to),
    all,
  });
  if (error && !data) return <FaultPage error={error} onRetry={refetch} />;
  const words = { teacher: 'Teacher', school: 'School', declaration: 'Declaration', statement: 'Statement' };
  const heading = data?.compare.name ? `Compare ${data.compare.name}` : 'Compare two moments';
  const moments = `before: ${momentInWords(from)}, after: ${momentInWords(to)}`;
  return (
    <>
      <PageHeading
        kind={words[kind]}
        inTitle={`${heading}, ${moments}`}
        aside={<Link to={`/${placeOf(kind)}/${id}/show`}>Back to the record</Link>}
      >
        {heading}
      </PageHeading>
      <CompareForm from={from} to={to} />
      {isNow(from) && isNow(to) ? (
        <p>Enter a day on either clock, for one moment or for both. What is left empty is now.</p>
      ) : (
        <Panel heading="Before and after" aside={<AllOrDifferent from={from} to={to} all={all} />}>
          <p style={{ margin: '0 0 0.5rem' }}>
            Before: {momentInWords(from)}. After: {momentInWords(to)}.{' '}
            <RecordedSince id={id} moments={[from, to]} />
          </p>
          {data ? (
            <Differences comparison={data.compare} from={from} to={to} all={all} />
          ) : (
            <Loading what="Comparing" />
          )}
        </Panel>
      )}
    </>
  );
}

function AllOrDifferent({ from, to, all }: Pick<Props, 'from' | 'to' | 'all'>) {
  return (
    <Box data-screen-only sx={{ fontSize: '0.875rem' }}>
      <Link to={`?${compareQuery(from, to, !all)}`}>
        {all ? 'Show only what differs' : 'Show all, also what is the same'}
      </Link>
    </Box>
  );
}

const operations: Readonly<Record<RowDifference, Shown['op']>> = {
  added: 'insert',
  removed: 'delete',
  changed: 'update',
  same: 'same',
};

interface DifferencesProps extends Pick<Props, 'from' | 'to' | 'all'> {
  comparison: CompareQuery['compare'];
}

function Differences({ comparison, from, to, all }: DifferencesProps) {
  const shown = (row: ComparedRow): Shown => ({
    ...row,
    op: operations[row.difference],
    links: <RowLinks row={row} from={from} to={to} />,
  });
  const { rows, total, differing } = comparison;
  return (
    <>
      <p role="status" style={{ margin: '0 0 0.5rem' }}>
        {differing === 0
          ? 'Nothing differs between the two moments.'
          : `${differing.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} differ.`}
      </p>
      {rows.length > 0 && (
        <ChangeTable
          caption="Before and after"
          changes={rows.map(shown)}
          count={all ? total : differing}
          first={FIRST_ROWS}
          isCounted
        />
      )}
    </>
  );
}

const FIRST_ROWS = 50;
