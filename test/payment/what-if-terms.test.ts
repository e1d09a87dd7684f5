import { expect } from 'vitest';
import { ContractTermProposalRecord } from '../../server/records/contract-term-proposal.record.ts';
import { Random } from '../as-at/random.ts';
import {
  aContract,
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aStatement,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';
import { totalsOf } from '../support/contract-desk.ts';
import { authorise, shownOf, submitted } from '../support/statement-desk.ts';

const RUNS = Number(process.env['WHAT_IF_RUNS'] ?? 12);
const SEED = Number(process.env['WHAT_IF_SEED'] ?? 45);
const ECTS = 7;

/** Two bands of three places and seven started declarations over two months, so that one finds no place. */
async function aFullYear(story: Story, [first, second] = [4, 8]) {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const bands = [
    { capacity: 3, feePerDeclaration: 100_000n },
    { capacity: 3, feePerDeclaration: 70_001n },
  ];
  const contract = await aContract(story, { activeLeadProvider, bands });
  const shared = { activeLeadProvider, contract, year: 2026 };
  const statements = [
    await aStatement(story, { ...shared, month: first }),
    await aStatement(story, { ...shared, month: second }),
  ];
  for (let number = 0; number < ECTS; number++) {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
    const statement = statements[number % 2];
    if (statement) await aDeclaration(story, { training, statement, paymentStatus: 'eligible' });
  }
  return { contract, statements };
}

/** Terms by chance; from a month on, with one place more in the last band. */
const randomChange = (
  random: Random,
  contractId: string,
  capacities: readonly number[],
  fromMonth: string | null,
) => ({
  contractId,
  fromMonth,
  terms: {
    vatPercent: random.one(['20', '17.5', '0']),
    recruitmentTarget: random.below(9),
    setupFeePence: String(random.below(5000)),
    monthlyServiceFeePence: random.one([null, String(random.below(90_000))]),
    upliftFeePence: '0',
    mentorRecruitmentTarget: 1,
    mentorFeePence: '100000',
    bands: capacities.map((capacity, index) => ({
      capacity: fromMonth !== null && index === capacities.length - 1 ? capacity + 1 : capacity,
      pricePence: String(1 + random.below(200_000)),
      outputPercent: random.one(['60', '75', '100']),
    })),
  },
});

interface Effect {
  beforePence: string;
  afterPence: string;
  stays: boolean;
}

async function effectsOf(officer: Person, input: object): Promise<Effect[]> {
  const { data } = await officer.ask(
    `query ($input: ChangeContractTermsInput!) {
      whatIfContractTerms(input: $input) { because effects { beforePence afterPence stays } }
    }`,
    { input },
  );
  const { because, effects } = data.whatIfContractTerms;
  expect(because).toBeNull();
  return effects;
}

/** The version of the contract that a statement has. */
async function contractOf(officer: Person, statement: { id: string } | undefined): Promise<string> {
  const asked = 'query ($id: ID!) { statement(id: $id) { contract { id } } }';
  return (await officer.ask(asked, { id: statement?.id })).data.statement.contract.id;
}

test(`what ${RUNS} random changes of terms would do is what they do, to the penny`, {
  timeout: 120_000,
}, async ({ console, story }) => {
  const random = new Random(SEED);
  const { contract, statements } = await aFullYear(story);
  const officer = console.as('finance');
  const capacities = [3, 3];
  let contractId = contract.id;
  let moved = 0;
  for (let run = 0; run < RUNS; run++) {
    const raise = random.below(3) === 0;
    const input = randomChange(random, contractId, capacities, raise ? '2026-08' : null);
    const effects = await effectsOf(officer, input);
    const done = await officer.perform('changeContractTerms', input);
    expect(done.__typename, `run ${run}`).toBe('Done');
    expect(await totalsOf(story, statements), `run ${run}: ${JSON.stringify(input)}`).toEqual(
      effects.map(({ afterPence }) => BigInt(afterPence)),
    );
    if (effects.some(({ beforePence, afterPence }) => beforePence !== afterPence)) moved++;
    if (raise) capacities[1] = (capacities[1] ?? 0) + 1;
    // The version that the last statement has: a change from August on makes the next one.
    contractId = await contractOf(officer, statements[1]);
  }
  expect(moved).toBeGreaterThan(RUNS / 2);
});

test(`while a statement is authorised and another sealed, what ${RUNS} random changes would do is what two people do`, {
  timeout: 180_000,
}, async ({ console, story }) => {
  const random = new Random(SEED + 1);
  const { contract, statements } = await aFullYear(story, [1, 2]);
  const [january, february] = statements;
  if (!january || !february) throw new Error('The year has no statements');
  await authorise(console.as('finance_approver'), january, await submitted(console, january));
  const officer = console.as('finance');
  await officer.perform('markStatementPayable', { statementId: february.id });
  const authorised = await shownOf(officer, january);
  const capacities = [3, 3];
  let contractId = contract.id;
  let moved = 0;
  for (let run = 0; run < RUNS; run++) {
    // The first is asked for January too: it is authorised, so it is shown what it would have come to.
    const raise = run > 0 && random.below(3) === 0;
    const input = randomChange(random, contractId, capacities, raise ? '2026-02' : null);
    const effects = await effectsOf(officer, input);
    const before = await totalsOf(story, statements);
    expect(effects.map(({ beforePence }) => BigInt(beforePence))).toEqual(before);
    expect(effects.map(({ stays }) => stays)).toEqual([run === 0, false]);
    await officer.perform('changeContractTerms', input);
    expect(await totalsOf(story, statements), `run ${run}: proposed`).toEqual(before);
    const { id: proposalId } = await story.find(ContractTermProposalRecord, { contractId, endedAs: null });
    const approved = await console.as('finance_approver').perform('approveContractTerms', { proposalId });
    expect(approved, `run ${run}: ${JSON.stringify(approved)}`).toMatchObject({ __typename: 'Done' });

    const after = effects.map((one) => BigInt(one.stays ? one.beforePence : one.afterPence));
    expect(await totalsOf(story, statements), `run ${run}: ${JSON.stringify(input)}`).toEqual(after);
    // What was sealed is sealed again at the new total; what is authorised is the same to the hash.
    expect((await shownOf(officer, february)).version.totalPence).toBe(String(after[1]));
    expect(await shownOf(officer, january)).toEqual(authorised);
    if (after[1] !== before[1]) moved++;
    if (raise) capacities[1] = (capacities[1] ?? 0) + 1;
    contractId = await contractOf(officer, february);
  }
  expect(moved).toBeGreaterThan(RUNS / 2);
});
