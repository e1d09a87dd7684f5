import { ChangeContractTerms } from '../actions/change-contract-terms.tsx';
import { RetireContract } from '../actions/retire-contract.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import { PageHeading } from '../frame/PageHeading.tsx';
import { instantInWords, shortDay, shortInstant } from '../parts/days.ts';
import { Facts } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { feeTypeInWords, inWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { StatementTag } from '../parts/statuses.tsx';
import { BandsTable } from './BandsTable.tsx';
import type { ContractOnPage } from './contract-queries.ts';
import { monthsOf, usedByInWords } from './contract-words.ts';
import { ProposalPanel } from './ProposalPanel.tsx';

export function ContractShow() {
  return <RecordPage<ContractOnPage>>{(contract) => <Contract contract={contract} />}</RecordPage>;
}

function Contract({ contract }: { contract: ContractOnPage }) {
  const { leadProvider, contractPeriodYear } = contract.activeLeadProvider;
  const waiting = contract.proposals.find(({ endedAs }) => !endedAs);
  return (
    <>
      <PageHeading
        kind={`Contract, version ${contract.number}`}
        inTitle={`Contract of ${leadProvider.name}, ${contractPeriodYear}, version ${contract.number}`}
      >
        {`${leadProvider.name}, ${contractPeriodYear}`}
      </PageHeading>
      {waiting && <ProposalPanel proposal={waiting} />}
      <TermsPanel contract={contract} />
      <StatementsPanel contract={contract} />
      <VersionsPanel contract={contract} />
      <ChangesPanel contract={contract} />
      <RecordHistory id={contract.id} />
    </>
  );
}

function TermsPanel({ contract }: { contract: ContractOnPage }) {
  const { terms } = contract;
  if (!terms)
    return (
      <Panel heading="Terms">
        <p>What a contract pays is not shown to your role.</p>
      </Panel>
    );
  return (
    <Panel heading="Terms">
      <Facts
        across
        facts={[
          [
            'Pays',
            contract.contractType === 'ecf' ? 'ECTs and mentors in bands' : 'ECTs in bands, mentors flat',
          ],
          [
            'Monthly service fee',
            terms.monthlyServiceFeePence
              ? pounds(terms.monthlyServiceFeePence)
              : 'Worked out from the target',
          ],
          ['Set-up fee', pounds(terms.setupFeePence)],
          ['Uplift fee', pounds(terms.upliftFeePence)],
          ['Recruitment target', terms.recruitmentTarget.toLocaleString('en-GB')],
          ...(terms.mentorFeePence
            ? ([
                ['Mentors’ target', terms.mentorRecruitmentTarget?.toLocaleString('en-GB')],
                ['Mentor fee', pounds(terms.mentorFeePence)],
              ] as const)
            : []),
          ['VAT', `${terms.vatPercent}%`],
          ['Made', instantInWords(contract.createdAt)],
          ...(contract.retiredAt ? ([['Retired', instantInWords(contract.retiredAt)]] as const) : []),
        ]}
      />
      <BandsTable bands={terms.bands} />
      <Deeds label="What can be done with this contract">
        <ChangeContractTerms contract={{ ...contract, terms }} may={contract.mayChangeTerms} />
        <RetireContract contract={contract} may={contract.mayRetire} />
      </Deeds>
    </Panel>
  );
}

function StatementsPanel({ contract }: { contract: ContractOnPage }) {
  return (
    <Panel heading="Statements reckoned by it">
      <FactTable
        caption="Statements reckoned by this contract, by month"
        columns={['Statement', 'Pays', 'State', 'Deadline', 'Payment']}
        empty="No statement uses this version."
        rows={contract.statements.map(({ id, name, feeType, status, deadlineDate, paymentDate }) => ({
          key: id,
          cells: [
            <Link to={`/statements/${id}/show`}>{name}</Link>,
            feeTypeInWords(feeType),
            <StatementTag status={status} />,
            shortDay(deadlineDate),
            shortDay(paymentDate),
          ],
        }))}
      />
    </Panel>
  );
}

function VersionsPanel({ contract }: { contract: ContractOnPage }) {
  return (
    <Panel heading="Versions">
      <FactTable
        caption="Versions of the contract of this lead provider and year"
        columns={['Version', 'Made', 'Statements']}
        empty=""
        rows={contract.activeLeadProvider.contracts.map(({ id, number, createdAt, retiredAt, ...used }) => ({
          key: id,
          cells: [
            id === contract.id ? (
              <strong>{`Version ${number}, this one`}</strong>
            ) : (
              <Link to={`/contracts/${id}/show`}>{`Version ${number}`}</Link>
            ),
            shortInstant(createdAt),
            retiredAt ? `None: retired ${shortInstant(retiredAt)}` : usedByInWords(used),
          ],
        }))}
      />
    </Panel>
  );
}

function ChangesPanel({ contract }: { contract: ContractOnPage }) {
  const ended = contract.proposals.filter(({ endedAs }) => endedAs);
  if (ended.length === 0) return null;
  return (
    <Panel heading="Proposed changes">
      <FactTable
        caption="Changes that were proposed, newest first"
        columns={['Change', 'For', 'Proposed', 'Ended']}
        empty=""
        rows={ended.map((proposal) => ({
          key: proposal.id,
          cells: [
            changeInWords(proposal),
            monthsOf(proposal),
            `${proposal.proposedBy}, ${shortInstant(proposal.proposedAt)}`,
            `${inWords(proposal.endedAs ?? '')} by ${proposal.endedBy}, ${shortInstant(proposal.endedAt ?? '')}`,
          ],
        }))}
      />
    </Panel>
  );
}

const changeInWords = ({ change }: ContractOnPage['proposals'][number]): string =>
  change?.differences.map(({ term, before, after }) => `${term}: ${before} to ${after}`).join('; ') ??
  'Not shown to your role';
