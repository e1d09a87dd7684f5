import { expect } from 'vitest';
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
import { test } from '../support/console.ts';
import { totalsOf } from '../support/contract-desk.ts';

const RUNS = Number(process.env['WHAT_IF_RUNS'] ?? 12);
const SEED = Number(process.env['WHAT_IF_SEED'] ?? 45);
const ECTS = 7;

/** Two bands of three places and seven started declarations over two months, so that one finds no place. */
async function aFullYear(story: Story) {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const bands = [
    { capacity: 3, feePerDeclaration: 100_000n },
    { capacity: 3, feePerDeclaration: 70_001n },
  ];
  const contract = await aContract(story, { activeLeadProvider, bands });
  const shared = { activeLeadProvider, contract, year: 2026 };
  const statements = [
    await aStatement(story, { ...shared, month: 4 }),
    await aStatement(story, { ...shared, month: 8 }),
  ];
  for (let number = 0; number < ECTS; number++) {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
    const statement = statements[number % 2];
    if (statement) await aDeclaration(story, { training, statement, paymentStatus: 'eligible' });
  }
  return { contract, statements };
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
    const input = {
      contractId,
      fromMonth: raise ? '2026-08' : null,
      terms: {
        vatPercent: random.one(['20', '17.5', '0']),
        recruitmentTarget: random.below(9),
        setupFeePence: String(random.below(5000)),
        monthlyServiceFeePence: random.one([null, String(random.below(90_000))]),
        upliftFeePence: '0',
        mentorRecruitmentTarget: 1,
        mentorFeePence: '100000',
        bands: capacities.map((capacity, index) => ({
          capacity: raise && index === 1 ? capacity + 1 : capacity,
          pricePence: String(1 + random.below(200_000)),
          outputPercent: random.one(['60', '75', '100']),
        })),
      },
    };
    const { data } = await officer.ask(
      `query ($input: ChangeContractTermsInput!) {
        whatIfContractTerms(input: $input) { because effects { beforePence afterPence } }
      }`,
      { input },
    );
    const { because, effects } = data.whatIfContractTerms;
    expect(because, `run ${run}`).toBeNull();
    const done = await officer.perform('changeContractTerms', input);
    expect(done.__typename, `run ${run}`).toBe('Done');
    expect(await totalsOf(story, statements), `run ${run}: ${JSON.stringify(input)}`).toEqual(
      effects.map(({ afterPence }: { afterPence: string }) => BigInt(afterPence)),
    );
    if (
      effects.some((one: { beforePence: string; afterPence: string }) => one.beforePence !== one.afterPence)
    )
      moved++;
    if (raise) capacities[1] = (capacities[1] ?? 0) + 1;
    // The version that the last statement has: a change from August on makes the next one.
    const asked = 'query ($id: ID!) { statement(id: $id) { contract { id } } }';
    contractId = (await officer.ask(asked, { id: statements[1]?.id })).data.statement.contract.id;
  }
  expect(moved).toBeGreaterThan(RUNS / 2);
});
