import { type ContractTerms, asContract } from '../contract-terms.ts';
import type { ChangeOfTerms, TermsFacts } from '../change-of-terms.ts';
import type { Band } from './bands.ts';
import { type Ceiling, bandsAt } from './ledger.ts';
import { priceBands } from './contract.ts';
import { shownPence } from './exact.ts';
import { billFor } from './statement-bill.ts';
import type { StatementInputs } from './statement-inputs.ts';

/** A statement before and after a change of terms. Pence including VAT. */
export interface EffectOfTerms {
  readonly statementId: string;
  readonly beforePence: bigint;
  readonly afterPence: bigint;
  /** It is authorised, so this is what it would come to and will not. */
  readonly stays: boolean;
}

/**
 * Every statement of a lead provider and year, as it is and as it would be, by the engine that reckons them; nothing is
 * stored. What is authorised and would have got the new terms is reckoned too, and said to stay.
 */
export function whatIfTerms(
  facts: TermsFacts,
  terms: ContractTerms,
  change: ChangeOfTerms,
  inputs: readonly StatementInputs[],
): EffectOfTerms[] {
  const byId = new Map(inputs.map((one) => [one.statementId, one]));
  const gets = new Set([...change.moved, ...change.kept].map(({ id }) => id));
  const stays = new Set(change.kept.map(({ id }) => id));
  const bands = withRaised(facts.bands, change, terms);
  return facts.statements.flatMap(({ id, month }) => {
    const was = byId.get(id);
    if (!was) return [];
    const raisedHere = change.from !== null && month >= change.from.month;
    const now = raisedHere || stays.has(id) ? bandsAt(bands, month) : [];
    const withCeilings = {
      ...was,
      bands: was.bands.map((band) => ({
        ...band,
        capacity: now.find(({ letter }) => letter === band.letter)?.capacity ?? band.capacity,
      })),
    };
    const becomes = gets.has(id) ? withTerms(withCeilings, terms, bandsAt(bands, month)) : withCeilings;
    return [
      {
        statementId: id,
        beforePence: shownPence(billFor(was).total.amount),
        afterPence: shownPence(billFor(becomes).total.amount),
        stays: stays.has(id),
      },
    ];
  });
}

type Bands = readonly { readonly ceilings: readonly Ceiling[] }[];

/** The ceilings as they would be, with the bands that would be added. */
function withRaised(
  bands: TermsFacts['bands'],
  { raised, from, added }: ChangeOfTerms,
  terms: ContractTerms,
): Bands {
  const known = bands.map(({ ceilings }, index) => {
    const capacity = raised.find((one) => one.index === index)?.capacity;
    if (capacity === undefined) return { ceilings };
    const since = from?.month ?? null;
    return { ceilings: [...ceilings.filter((one) => one.from !== since), { from: since, capacity }] };
  });
  return [
    ...known,
    ...terms.bands.slice(known.length, known.length + added.length).map(({ capacity }) => ({
      ceilings: [{ from: null, capacity }],
    })),
  ];
}

function withTerms(
  inputs: StatementInputs,
  terms: ContractTerms,
  ceilings: readonly Band[],
): StatementInputs {
  const contract = asContract('', inputs.contractType, terms);
  const priced = ceilings.filter(({ letter }) => contract.bandTerms.some((term) => term.letter === letter));
  return {
    ...inputs,
    ...contract,
    bands: priceBands(priced, contract),
    vat: { ...inputs.vat, rate: contract.vatRate },
  };
}
