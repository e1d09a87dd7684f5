import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type AskedTerms,
  type ChangeOfTerms,
  changeOfTerms,
  mayChangeTerms,
  type TermsFacts,
} from '../../domain/change-of-terms.ts';
import { type EffectOfTerms, whatIfTerms } from '../../domain/payment/what-if-terms.ts';
import { ContractRecord } from '../contract.record.ts';
import { termsFactsOf } from '../contract-terms.ts';
import { readerIn } from './reader-in.ts';
import { statementInputs } from './statement-inputs.ts';

export interface WhatIfRow {
  because: string | null;
  needsSecondPerson: boolean;
  effects: EffectOfTerms[];
  differencePence: bigint;
  wouldHavePence: bigint;
}

/** What a change of terms would do, by the rule and the engine that would do it; null when there is no such contract. */
export async function whatIf(
  em: EntityManager,
  contractId: string,
  asked: AskedTerms,
  now: Date,
  waiting: 'any proposal' | 'its own' = 'any proposal',
): Promise<WhatIfRow | null> {
  const contract = await em.findOne(ContractRecord, { id: contractId });
  if (!contract) return null;
  const found = await termsFactsOf(em, contract, now);
  const facts = waiting === 'its own' ? { ...found, waiting: false } : found;
  const may = mayChangeTerms(facts);
  if (may) return refused(may.because);
  const decision = changeOfTerms(facts, asked);
  if (!decision.agreed) return refused(decision.refusal.because);
  const change = decision.outcome;
  const { needsSecondPerson } = change;
  return { because: null, needsSecondPerson, ...(await effectsOf(em, facts, asked, change)) };
}

/** Every statement before and after an agreed change of terms. */
export async function effectsOf(
  em: EntityManager,
  facts: TermsFacts,
  { terms }: AskedTerms,
  change: ChangeOfTerms,
): Promise<Pick<WhatIfRow, 'effects' | 'differencePence' | 'wouldHavePence'>> {
  const ids = facts.statements.map(({ id }) => id);
  const effects = whatIfTerms(facts, terms, change, await statementInputs(readerIn(em), ids));
  const moved = (stays: boolean) =>
    effects
      .filter((effect) => effect.stays === stays)
      .reduce((sum, { beforePence, afterPence }) => sum + afterPence - beforePence, 0n);
  return { effects, differencePence: moved(false), wouldHavePence: moved(true) };
}

const refused = (because: string): WhatIfRow => ({
  because,
  needsSecondPerson: false,
  effects: [],
  differencePence: 0n,
  wouldHavePence: 0n,
});
