import { describe, expect, test } from 'vitest';
import type { StatementUnderTerms, TermsFacts } from '../../domain/change-of-terms.ts';
import type { ContractTerms } from '../../domain/contract-terms.ts';
import type { StatementStatus } from '../../domain/statement.ts';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const terms: ContractTerms = {
  vatPercent: '20',
  recruitmentTarget: 100,
  setupFeePence: 0n,
  monthlyServiceFeePence: null,
  upliftFeePence: 0n,
  mentorRecruitmentTarget: 50,
  mentorFeePence: 100_000n,
  bands: [
    { capacity: 100, pricePence: 80_000n, outputPercent: '60' },
    { capacity: 50, pricePence: 70_000n, outputPercent: '60' },
  ],
};

const statement = (month: string, status: StatementStatus, contractId = 'c'): StatementUnderTerms => ({
  id: month,
  month,
  status,
  contractId,
});

const factsWith = (...statements: StatementUnderTerms[]): TermsFacts => ({
  contract: { id: 'c', contractType: 'ittecf_ectp', retired: false, terms },
  frozen: false,
  statements,
  bands: [
    { id: 'a', ceilings: [{ from: null, capacity: 100 }] },
    { id: 'b', ceilings: [{ from: null, capacity: 50 }] },
  ],
  waiting: false,
});

const year = factsWith(
  statement('2026-01', 'paid'),
  statement('2026-02', 'payable'),
  statement('2026-03', 'open'),
  statement('2026-04', 'open'),
);
const dearer = { ...terms, setupFeePence: 1n };
/** The terms with these places: only ceilings differ, unless a band is added. */
const withPlaces = (...capacities: number[]) => ({
  ...terms,
  bands: capacities.map((capacity, index) => ({ ...(terms.bands[index] ?? added), capacity })),
});
const added = { pricePence: 60_000n, outputPercent: '100' };

function decided(facts: TermsFacts, asked: Parameters<typeof decide>[1]) {
  const decision = decide(facts, asked);
  if (!decision.agreed) return decision.refusal.code;
  const { moved, kept, inPlace, needsSecondPerson, raised, from, added } = decision.outcome;
  const months = (some: readonly { month: string }[]) => some.map(({ month }) => month);
  return {
    moved: months(moved),
    kept: months(kept),
    inPlace,
    needsSecondPerson,
    raised: raised.map(({ index, capacity }) => [index, capacity]),
    from: from?.month ?? null,
    added,
  };
}

describe('new terms', () => {
  test('hold for all that is not authorised; what is stays, so a next version is made', () => {
    expect(decided(year, { terms: dearer })).toMatchObject({
      moved: ['2026-02', '2026-03', '2026-04'],
      kept: ['2026-01'],
      inPlace: false,
      needsSecondPerson: true,
    });
  });

  test('hold over a range of months, both included', () => {
    expect(decided(year, { terms: dearer, fromMonth: '2026-03', toMonth: '2026-03' })).toMatchObject({
      moved: ['2026-03'],
      kept: [],
      inPlace: false,
    });
  });

  test('change the contract itself when all its statements get them', () => {
    const open = factsWith(statement('2026-03', 'open'), statement('2026-02', 'paid', 'another'));
    expect(decided(open, { terms: dearer })).toMatchObject({ inPlace: true, needsSecondPerson: false });
    expect(decided(factsWith(), { terms: dearer })).toMatchObject({ moved: [], inPlace: true });
  });

  test.for(['payable', 'submitted', 'authorised', 'paid'] as const)(
    'need a second person once a statement that used them is %s',
    (status) => {
      const facts = factsWith(statement('2026-01', status), statement('2026-02', 'open'));
      expect(decided(facts, { terms: dearer })).toMatchObject({ needsSecondPerson: true });
    },
  );

  test('are refused when every statement of those months is authorised', () => {
    expect(decided(year, { terms: dearer, toMonth: '2026-01' })).toBe('all-are-authorised');
  });

  test('are refused when they are the terms already, whatever the spelling', () => {
    expect(decided(year, { terms: { ...terms, vatPercent: '20.00' } })).toBe('nothing-to-change');
  });

  test.for([
    [{ vatPercent: '100.01' }, 'The VAT rate must be from 0 to 1.'],
    [
      { vatPercent: 'twenty' },
      'Enter percentages as numbers from 0 to 100 with at most two decimals, like 20 or 17.5.',
    ],
    [{ mentorFeePence: null }, 'Enter the mentors’ recruitment target and the mentor fee together.'],
    [{ mentorFeePence: null, mentorRecruitmentTarget: null }, 'A contract from 2025 on needs a mentor fee.'],
    [{ mentorRecruitmentTarget: 0 }, 'The mentors’ recruitment target must be 1 or more.'],
    [{ setupFeePence: -1n }, 'The set-up fee must be £0 or more.'],
  ] as const)('that cannot be used are refused in words: %o', ([wrong, because]) => {
    const decision = decide(year, { terms: { ...terms, ...wrong } });
    expect(decision).toMatchObject({ agreed: false, refusal: { because } });
  });
});

describe('ceilings', () => {
  test('rise from the first statement that is not authorised, for every contract of the provider', () => {
    expect(decided(year, { terms: withPlaces(100, 60) })).toMatchObject({
      raised: [[1, 60]],
      from: '2026-02',
      moved: [],
      needsSecondPerson: true,
    });
  });

  test('never fall', () => {
    expect(decided(year, { terms: withPlaces(99, 50) })).toBe('ceilings-only-grow');
  });

  test('do not reach what is authorised', () => {
    expect(decided(year, { terms: withPlaces(101, 50), fromMonth: '2026-01' })).toBe(
      'ceiling-reaches-authorised',
    );
  });

  test('do not come before one that changes later', () => {
    const facts = {
      ...year,
      bands: [
        {
          id: 'a',
          ceilings: [
            { from: null, capacity: 90 },
            { from: '2026-04', capacity: 100 },
          ],
        },
        { id: 'b', ceilings: [{ from: null, capacity: 50 }] },
      ],
    };
    expect(decided(facts, { terms: withPlaces(110, 50), fromMonth: '2026-03' })).toBe(
      'ceiling-changes-later',
    );
    expect(decided(facts, { terms: withPlaces(110, 50), fromMonth: '2026-04' })).toMatchObject({
      from: '2026-04',
    });
  });

  test('of a new band come with its price, one band at a time', () => {
    expect(decided(year, { terms: withPlaces(100, 50, 10) })).toMatchObject({ added: [10] });
    expect(decided(year, { terms: withPlaces(100, 50, 10, 10) })).toBe('one-band-at-a-time');
    expect(decided(year, { terms: withPlaces(100) })).toBe('bands-stay');
  });
});

test('a retired version, a frozen period and a change that waits are each a refusal of their own', () => {
  expect(refused(year)).toBeNull();
  expect(refused({ ...year, contract: { ...year.contract, retired: true } })?.code).toBe(
    'contract-is-retired',
  );
  expect(refused({ ...year, frozen: true })?.code).toBe('payments-are-frozen');
  expect(refused({ ...year, waiting: true })?.code).toBe('a-change-waits');
});
