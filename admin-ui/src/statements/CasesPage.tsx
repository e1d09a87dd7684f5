import { useSearchParams } from 'react-router';
import { CloseCase } from '../actions/close-case.tsx';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { Amount } from '../parts/Amount.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { instantInWords } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { Pages, usePages } from '../parts/Pages.tsx';
import { Panel } from '../parts/Panel.tsx';
import { type CasesOnPage, DriftCasesDocument } from './case-queries.ts';
import { nightInWords } from './night-in-words.ts';
import { pageOfStatement } from './statement-queries.ts';

/** Sealed statements that the records no longer come to: what moved, by how much, and how it was settled. */
export function CasesPage() {
  const [asked] = useSearchParams();
  const open = asked.get('closed') === null;
  const pages = usePages('cases');
  return (
    <>
      <PageHeading section={open ? undefined : 'Closed'}>Drift cases</PageHeading>
      <Panel
        heading={open ? 'Open cases' : 'Closed cases'}
        headingRef={pages.headingRef}
        aside={open ? <Link to="/cases?closed">Closed cases</Link> : <Link to="/cases">Open cases</Link>}
      >
        <p>
          Every night each sealed statement is reckoned again. Where the records no longer come to what was
          sealed, a case says what moved. What was authorised stays as it is: settle a difference by an
          adjustment on a later statement.
        </p>
        <Cases open={open} pages={pages} />
      </Panel>
    </>
  );
}

function Cases({ open, pages }: { open: boolean; pages: ReturnType<typeof usePages> }) {
  const asked = useAsked(DriftCasesDocument, { open, page: pages.input });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  return (
    <>
      <p>{nightInWords(asked.data.lastNight ?? null)}</p>
      <CaseTable cases={asked.data.driftCases} open={open} />
      <Pages of={pages} total={asked.data.driftCases.total} />
    </>
  );
}

function CaseTable({ cases, open }: { cases: CasesOnPage; open: boolean }) {
  return (
    <FactTable
      caption={open ? 'Open drift cases' : 'Closed drift cases'}
      columns={['Statement', 'What moved', 'Difference', 'Found', open ? 'Close' : 'Closed']}
      numbers={['Difference']}
      empty={
        open
          ? 'No case is open: every sealed statement comes to what was sealed.'
          : 'No case has been closed yet.'
      }
      rows={cases.items.map((one) => ({
        key: one.id,
        cells: [
          <Link to={pageOfStatement(one.statement)}>
            {`${one.statement.leadProvider.name}, ${one.statement.name}, ${one.statement.contractPeriodYear} contract`}
          </Link>,
          one.details,
          <Amount pence={one.differencePence} />,
          instantInWords(one.openedAt),
          one.closedAt ? (
            `${one.closedAs === 'gone' ? 'The drift is gone' : `Settled by ${one.closedBy ?? 'somebody'}`}, ${instantInWords(one.closedAt)}`
          ) : (
            <CloseCase driftCase={one} may={one.mayClose} />
          ),
        ],
      }))}
    />
  );
}
