import { useSearchParams } from 'react-router';
import { CreateContract } from '../actions/create-contract.tsx';
import { CreateStatement } from '../actions/create-statement.tsx';
import { SetDeliveryPartners } from '../actions/set-delivery-partners.tsx';
import { usedByInWords } from '../contracts/contract-words.ts';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Ways } from '../parts/Ways.tsx';
import { Choices } from '../parts/YearTabs.tsx';
import { feeTypeInWords } from '../parts/names.ts';
import { StatementTag } from '../parts/statuses.tsx';
import {
  type ProviderCalendar,
  ProvidersOfYearDocument,
  StatementsOfProviderDocument,
} from './calendar-queries.ts';

/** One lead provider in a contract period: its statements month by month, its contracts and its delivery partners. */
export function ProvidersTab({ year }: { year: number }) {
  const asked = useAsked(ProvidersOfYearDocument, { year });
  const [query] = useSearchParams();
  const { data, error } = asked;
  if (error || !data) return <Awaited asked={asked} />;
  const providers = data.contractPeriod?.leadProviders ?? [];
  const shown = providers.find(({ id }) => id === query.get('provider')) ?? providers[0];
  if (!shown) return <p>No lead provider is in this contract period yet. Add one first.</p>;
  return (
    <>
      <Ways label="Imports">
        {data.mayImportContracts.allowed && (
          <Link to="/imports/contracts">Import contracts from a spreadsheet</Link>
        )}
        {data.mayImportStatements.allowed && (
          <Link to="/imports/statements">Import statements from a spreadsheet</Link>
        )}
      </Ways>
      <Choices
        label="Lead providers"
        choices={providers.map(({ id, leadProvider }) => ({
          to: `?provider=${id}`,
          name: leadProvider.name,
          isShown: id === shown.id,
        }))}
      />
      <OfProvider id={shown.id} />
    </>
  );
}

function OfProvider({ id }: { id: string }) {
  const asked = useAsked(StatementsOfProviderDocument, { id });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  const provider = asked.data.activeLeadProvider;
  return (
    provider && (
      <>
        <Statements provider={provider} />
        <Contracts provider={provider} />
        <Partners provider={provider} />
      </>
    )
  );
}

function Statements({ provider }: { provider: ProviderCalendar }) {
  return (
    <Panel heading={`Statements of ${provider.leadProvider.name}`}>
      <FactTable
        caption={`Statements of ${provider.leadProvider.name} for ${provider.contractPeriodYear}, by month`}
        columns={['Statement', 'Pays', 'State', 'Deadline', 'Payment', 'Contract']}
        empty="There is no statement yet. Add one, or import them from a spreadsheet."
        rows={provider.statements.map(
          ({ id, name, feeType, status, deadlineDate, paymentDate, contract }) => ({
            key: id,
            cells: [
              <Link to={`/statements/${id}/show`}>{name}</Link>,
              feeTypeInWords(feeType),
              <StatementTag status={status} />,
              shortDay(deadlineDate),
              shortDay(paymentDate),
              <Link to={`/contracts/${contract.id}/show`}>{`Version ${contract.number}`}</Link>,
            ],
          }),
        )}
      />
      <Deeds label="What can be done with this calendar">
        <CreateStatement provider={provider} />
      </Deeds>
    </Panel>
  );
}

function Contracts({ provider }: { provider: ProviderCalendar }) {
  return (
    <Panel heading="Contracts">
      <FactTable
        caption={`Versions of the contract of ${provider.leadProvider.name}`}
        columns={['Version', 'Statements']}
        empty="It has no contract for this period yet. Make one, or import them from a spreadsheet; then add its statements."
        rows={provider.contracts.map(({ id, number, retiredAt, ...used }) => ({
          key: id,
          cells: [
            <Link to={`/contracts/${id}/show`}>{`Version ${number}`}</Link>,
            retiredAt ? 'None: retired' : usedByInWords(used),
          ],
        }))}
      />
      <Deeds label="What can be made">
        <CreateContract provider={provider} />
      </Deeds>
    </Panel>
  );
}

function Partners({ provider }: { provider: ProviderCalendar }) {
  return (
    <Panel heading="Delivery partners">
      <FactTable
        caption={`Who delivers for ${provider.leadProvider.name}, by name`}
        columns={['Delivery partner']}
        empty="Nobody delivers for it in this period yet."
        rows={provider.deliveryPartners.map(({ id, name }) => ({
          key: id,
          cells: [<Link to={`/delivery-partners/${id}/show`}>{name}</Link>],
        }))}
      />
      <Deeds label="Who can be chosen">
        <SetDeliveryPartners provider={provider} />
      </Deeds>
    </Panel>
  );
}
