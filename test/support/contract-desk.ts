import { shownPence } from '../../server/domain/payment/exact.ts';
import { billFor } from '../../server/domain/payment/statement-bill.ts';
import type { StatementStatus } from '../../server/domain/statement.ts';
import { ContractTermProposalRecord } from '../../server/records/contract-term-proposal.record.ts';
import { readerIn } from '../../server/records/reads/reader-in.ts';
import { statementInputs } from '../../server/records/reads/statement-inputs.ts';
import { aContract, aLeadProvider, anActiveLeadProvider, aStatement, type Story } from '../stories/index.ts';
import type { Console, Person } from './console.ts';

/** What `aContract` pays, as the form of a change of terms holds it. */
export const TERMS = {
  vatPercent: '20',
  recruitmentTarget: 100,
  setupFeePence: '0',
  upliftFeePence: '0',
  mentorRecruitmentTarget: 100,
  mentorFeePence: '100000',
  bands: [{ capacity: 100, pricePence: '100000', outputPercent: '60' }],
};

/** A lead provider with one contract, a January and a February statement, and a service fee of nothing. */
export async function year(
  story: Story,
  { january: status, year = 2025 }: { january: StatementStatus; year?: number },
) {
  const leadProvider = await aLeadProvider(story);
  const activeLeadProvider = await anActiveLeadProvider(story, { year, leadProvider });
  const contract = await aContract(story, { activeLeadProvider, banded: { monthlyServiceFee: 0n } });
  const shared = { activeLeadProvider, contract, year: 2026 };
  const january = await aStatement(story, { ...shared, month: 1, status });
  const february = await aStatement(story, { ...shared, month: 2 });
  return { leadProvider, activeLeadProvider, contract, january, february };
}

/** The input of a change of terms: those of `year`, and what is said besides. */
export const asked = (contract: { id: string }, terms: object) => ({
  contractId: contract.id,
  terms: { ...TERMS, monthlyServiceFeePence: '0', ...terms },
});

/** What a change of terms would do. */
export async function whatIfOf(person: Person, contract: { id: string }, terms: object) {
  const { data } = await person.ask(
    `query ($input: ChangeContractTermsInput!) {
      whatIfContractTerms(input: $input) {
        because needsSecondPerson differencePence wouldHavePence
        effects { statement { id } beforePence afterPence stays }
      }
    }`,
    { input: asked(contract, terms) },
  );
  return data.whatIfContractTerms;
}

/** What statements come to now, in pence. */
export const totalsOf = (story: Story, statements: readonly { id: string }[]): Promise<bigint[]> =>
  story.system.perform(async (em) => {
    const ids = statements.map(({ id }) => id);
    const inputs = await statementInputs(readerIn(em), ids);
    return ids.map((id) => {
      const found = inputs.find(({ statementId }) => statementId === id);
      if (!found) throw new Error(`Statement ${id} has no inputs`);
      return shownPence(billFor(found).total.amount);
    });
  });

/** A change of terms that waits, as a finance officer proposed it. */
export async function proposed(console: Console, story: Story, contract: { id: string }, terms: object) {
  await console.as('finance').perform('changeContractTerms', asked(contract, terms));
  return story.find(ContractTermProposalRecord, { contractId: contract.id, endedAs: null });
}
