import { actions } from '../actions/index.ts';
import { RAISED_PRICE, SECOND_PERSON } from '../domain/demo/desk.ts';
import { ContractRecord } from '../records/contract.record.ts';
import { termsFactsOf } from '../records/contract-terms.ts';
import type { Person } from './as-person.ts';

/** What an officer leaves for a second person: a large adjustment, and terms that a sealed statement used. Each once. */
export async function leaveForApproval(officer: Person, now: Date): Promise<void> {
  const [adjusted] = await officer.em.execute<{ id: string }[]>(
    `${LATEST} and s.status = 'payable'
       and not exists (select from statement_adjustments j where j.approval = 'waiting')
     order by a.contract_period_year desc, s.year desc, s.month desc limit 1`,
    [SECOND_PERSON.adjustmentOf],
  );
  if (adjusted)
    await officer.do(
      actions.addAdjustment,
      { statementId: adjusted.id, ...SECOND_PERSON.adjustment },
      'Agreed by letter of 3 November; the contract manager has it',
    );
  const [changed] = await officer.em.execute<{ contractId: string }[]>(
    `${LATEST} and s.status = 'authorised' and not exists (select from contract_term_proposals)
     order by a.contract_period_year desc, s.year desc, s.month desc limit 1`,
    [SECOND_PERSON.termsOf],
  );
  if (!changed) return;
  const contract = await officer.em.findOneOrFail(ContractRecord, { id: changed.contractId });
  const { terms } = (await termsFactsOf(officer.em, contract, now)).contract;
  const [bandA, ...others] = terms.bands;
  if (!bandA) return;
  const raised = { ...bandA, pricePence: bandA.pricePence + RAISED_PRICE };
  await officer.do(
    actions.changeContractTerms,
    { contractId: contract.id, terms: { ...terms, bands: [raised, ...others] } },
    'The variation that was signed on 1 November raises the price of the first band',
  );
}

const LATEST = `select s.id, s.contract_id as "contractId" from statements s
  join active_lead_providers a on a.id = s.active_lead_provider_id join lead_providers l on l.id = a.lead_provider_id
  where l.name = ? and s.fee_type = 'output'`;
