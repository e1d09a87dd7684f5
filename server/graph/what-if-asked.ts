import { typedTerms } from '../domain/typed-terms.ts';
import { notFound } from '../audit/faults.ts';
import { checkedInput } from './checked-input.ts';
import type { Context } from './context.ts';
import type { ChangeContractTermsInput } from './schema.generated.ts';
import { type WhatIfRow, whatIf } from '../records/reads/what-if-terms.ts';

/** What the form of a change of terms would do, before it is planned. */
export async function whatIfAsked(
  { readingEm, door }: Context,
  input: ChangeContractTermsInput,
): Promise<WhatIfRow> {
  const { contractId, fromMonth, toMonth, terms } = checkedInput(input);
  const asked = { fromMonth, toMonth, terms: typedTerms(terms) };
  const found = await whatIf(readingEm(), contractId, asked, door.clock());
  if (!found) throw notFound('contract');
  return found;
}
