import { ApproveContractTerms } from '../actions/approve-contract-terms.tsx';
import { WithdrawContractTerms } from '../actions/withdraw-contract-terms.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import { instantInWords } from '../parts/days.ts';
import { Banner } from '../parts/Banner.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import { monthsOf } from './contract-words.ts';
import type { Proposal } from './contract-queries.ts';
import { WhatIfTable } from './WhatIfTable.tsx';

/** A change of terms that waits for another person, with what it would do. */
export function ProposalPanel({ proposal }: { proposal: Proposal }) {
  const whatIf = proposal.change?.whatIf;
  return (
    <Panel heading="A change waits for approval">
      <p>
        {proposal.proposedBy} proposed it on {instantInWords(proposal.proposedAt)}, for {monthsOf(proposal)}.
      </p>
      <FactTable
        caption="Terms that would change"
        columns={['Term', 'Now', 'Proposed']}
        empty="What would change is not shown to your role."
        rows={(proposal.change?.differences ?? []).map(({ term, before, after }) => ({
          key: term,
          cells: [term, before, after],
        }))}
      />
      {whatIf?.because && <Banner tone="warning">{whatIf.because}</Banner>}
      {whatIf && !whatIf.because && <WhatIfTable whatIf={whatIf} />}
      <Deeds label="What can be done with this change">
        <ApproveContractTerms proposal={proposal} may={proposal.mayApprove} />
        <WithdrawContractTerms proposal={proposal} may={proposal.mayWithdraw} />
      </Deeds>
    </Panel>
  );
}
