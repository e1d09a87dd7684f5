import { typedTerms } from '../actions/change-contract-terms/action.ts';
import { notFound } from '../audit/faults.ts';
import { ContractRecord } from '../records/contract.record.ts';
import { checkedInput } from './checked-input.ts';
import type { Context } from './context.ts';
import type { ChangeContractTermsInput } from './schema.generated.ts';
import { type WhatIfRow, whatIf } from './what-if.ts';

/** What the form of a change of terms would do, before it is planned. */
export async function whatIfAsked(
  { readingEm, door }: Context,
  input: ChangeContractTermsInput,
): Promise<WhatIfRow> {
  const { contractId, fromMonth, toMonth, terms } = checkedInput(input);
  const em = readingEm();
  const contract = await em.findOne(ContractRecord, { id: contractId });
  if (!contract) throw notFound('contract');
  return whatIf(em, contract, { fromMonth, toMonth, terms: typedTerms(terms) }, door.clock());
}
