import { useAsked } from '../data/useAsked.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { feeTypeInWords } from '../parts/names.ts';
import { StatementTag } from '../parts/statuses.tsx';
import { LeadProviderStatementsDocument } from './organisation-queries.ts';

/** Every statement of the provider, a table a contract period. */
export function LeadProviderStatements({ id }: { id: string }) {
  const asked = useAsked(LeadProviderStatementsDocument, { id });
  const years = asked.data?.leadProvider?.contractPeriods.map(({ contractPeriodYear: year }) => year);
  if (!years || years.length === 0)
    return (
      <AskedPanel heading="Statements" asked={asked}>
        {() => <p>This lead provider is not contracted for any contract period, so it has no statements.</p>}
      </AskedPanel>
    );
  return years.map((year) => (
    <AskedPanel key={year} heading={`Contract period ${year}`} asked={asked}>
      {({ leadProvider }) => (
        <FactTable
          caption={`Statements of contract period ${year}, by month`}
          columns={['Statement', 'Pays', 'Deadline', 'Payment date', 'State']}
          empty="There are no statements for this contract period yet."
          rows={(
            leadProvider?.contractPeriods.find((one) => one.contractPeriodYear === year)?.statements ?? []
          ).map((statement) => ({
            key: statement.id,
            cells: [
              <RecordLink place="statements" record={statement} />,
              feeTypeInWords(statement.feeType),
              shortDay(statement.deadlineDate),
              shortDay(statement.paymentDate),
              <StatementTag status={statement.status} />,
            ],
          }))}
        />
      )}
    </AskedPanel>
  ));
}
