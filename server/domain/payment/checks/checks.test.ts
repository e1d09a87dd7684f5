import { describe, expect, test } from 'vitest';
import type { FeeType } from '../../statement.ts';
import { exact, whole, zero } from '../exact.ts';
import type { Sealed, SealedFigure, SealedLine } from '../seal.ts';
import { NO_COUNTS, type StatementInputs } from '../statement-inputs.ts';
import type { CheckFacts, LiveLine } from './check.ts';
import { CHECKS, runChecks } from './checks.ts';

const figure = (path: string, amount: string, isSum = false): SealedFigure => ({
  path,
  label: path,
  rule: 'PAY-11',
  amount,
  isSum,
  working: {},
  subject: null,
});
const line: SealedLine = {
  declarationId: 'ada',
  kind: 'billable',
  role: 'ect',
  type: 'started',
  band: 'A',
  row: 'banded/output/started-A',
  fee: '120',
  amount: '120',
  uplift: '0',
};
const sealed: Sealed = {
  engine: '1',
  statement: {
    id: 'january',
    activeLeadProviderId: 'provider',
    contractId: 'contract',
    year: 2026,
    month: 1,
    feeType: 'output',
    deadlineDate: '2025-12-31',
    paymentDate: '2026-01-25',
  },
  inputs: {},
  figures: [
    figure('', '4480/29', true),
    figure('banded/output/started-A', '120'),
    figure('banded/service-fee', '1000/29'),
  ],
  lines: [line],
  voided: { ect: 0, mentor: 0 },
  total: '4480/29',
  totalPence: '15448',
};
const live: LiveLine = {
  id: 'ada',
  kind: 'billable',
  role: 'ect',
  type: 'started',
  paymentStatus: 'payable',
  paidOn: 'payable',
  original: null,
  isOfProvider: true,
  others: 0,
  afterFundingEnded: false,
};
/** One band of 10 at £1,000, a target of 10, no other fee. */
const inputs: StatementInputs = {
  statementId: 'january',
  contractType: 'ecf',
  bandingRule: 'PAY-19',
  bands: [
    { letter: 'A', capacity: 10, price: whole(1000), outputRatio: exact('0.6'), serviceRatio: exact('0.4') },
  ],
  recruitmentTarget: 10,
  setupFee: zero,
  monthlyServiceFee: null,
  upliftFeePerDeclaration: whole(100),
  mentorFee: null,
  vat: { rate: exact('0.2'), registered: true },
  banded: { started: { ...NO_COUNTS, billable: 1 } },
  flat: {},
  uplift: { billable: 0, refundable: 0 },
  adjustments: [],
};
const facts: CheckFacts = {
  sealed,
  contentSha256: 'a',
  reckonedSha256: 'a',
  lines: [live],
  paidOnTheSameDay: [],
  feeType: 'output',
  feeTypesOfOthers: [],
  inputs,
  earlier: [],
  previous: null,
  comparable: null,
  isAfterRecruitment: false,
};
const started = (counts: object, change: Partial<StatementInputs> = {}): Partial<CheckFacts> => ({
  inputs: { ...inputs, banded: { started: { ...NO_COUNTS, ...counts } }, ...change },
});
/** What does not hold, by code: what blocks, or needs a remark. */
const found = (outcome: 'blocks' | 'needs_remark', change: Partial<CheckFacts>) =>
  runChecks({ ...facts, ...change })
    .filter((check) => check.outcome === outcome)
    .map(({ code }) => code);
const blocked = (change: Partial<CheckFacts>) => found('blocks', change);
const remarked = (change: Partial<CheckFacts>) => found('needs_remark', change);
const refund = (change: Partial<LiveLine>): Partial<CheckFacts> => ({
  sealed: { ...sealed, lines: [{ ...line, kind: 'refundable', amount: '-120', uplift: '-100' }] },
  lines: [
    {
      ...live,
      kind: 'refundable',
      paymentStatus: 'paid',
      paidOn: 'authorised',
      original: whole(220),
      ...change,
    },
  ],
});

test('there are twelve, in order, and a statement that is as it should be passes all, twenty-ninths too', () => {
  expect(CHECKS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (const check of runChecks(facts)) {
    expect(check).toMatchObject({ outcome: 'holds', toDo: null });
    expect(check.found).toMatch(/^[A-Z0-9£−].*\.$/);
  }
});

test('1: figures that miss the total, and lines that miss their figures, block', () => {
  expect(blocked({ sealed: { ...sealed, total: '4481/29' } })).toContain('figures-add-up');
  expect(blocked({ sealed: { ...sealed, lines: [] } })).toContain('figures-add-up');
  expect(blocked({ sealed: { ...sealed, lines: [{ ...line, uplift: '1' }] } })).toContain('figures-add-up');
});

test('2: a declaration without a line, and a line without a declaration, block', () => {
  const code = 'every-declaration-is-a-line';
  expect(blocked({ lines: [live, { ...live, id: 'grace' }] })).toContain(code);
  expect(blocked({ lines: [] })).toContain(code);
  expect(blocked({ lines: [{ ...live, kind: 'refundable' }] })).toContain(code);
});

test('3: only payable declarations of the provider are billed, and none on a service statement', () => {
  const code = 'only-payable-declarations';
  expect(blocked({ lines: [{ ...live, paymentStatus: 'eligible' }] })).toEqual([code]);
  expect(blocked({ lines: [{ ...live, paymentStatus: 'paid' }] })).toEqual([code]);
  expect(blocked({ lines: [{ ...live, isOfProvider: false }] })).toEqual([code]);
  expect(blocked({ feeType: 'service' })).toEqual([code]);
});

test('4: nobody is billed twice for one milestone', () =>
  expect(blocked({ lines: [{ ...live, others: 1 }] })).toEqual(['nothing-billed-twice']));

describe('5: a refund', () => {
  test('is of what was paid on an authorised statement', () => {
    expect(blocked(refund({}))).not.toContain('refunds-were-paid');
    expect(blocked(refund({ paidOn: 'paid', others: 1 }))).not.toContain('refunds-were-paid');
    expect(blocked(refund({ paidOn: 'submitted' }))).toContain('refunds-were-paid');
    expect(blocked(refund({ paymentStatus: 'payable' }))).toContain('refunds-were-paid');
  });

  test('takes back what was paid, uplift included, or a remark says why not', () => {
    const given = (change: Partial<LiveLine>) => ({
      ...started({ previousBillable: 1, refundable: 1 }),
      ...refund(change),
    });
    const said = (change: Partial<LiveLine>) =>
      runChecks({ ...facts, ...given(change) }).find(({ number }) => number === 5)?.found;
    expect(remarked(given({}))).not.toContain('refunds-were-paid');
    expect(remarked(given({ original: exact('220.01') }))).toContain('refunds-were-paid');
    expect(said({ original: whole(230) })).toBe(
      '1 refund takes back another amount than was paid: £10.00 too little.',
    );
    expect(said({ original: whole(200) })).toContain('£20.00 too much');
  });

  test('of an amount that no sealed statement says needs a remark', () =>
    expect(
      remarked({ ...started({ previousBillable: 1, refundable: 1 }), ...refund({ original: null }) }),
    ).toContain('refunds-were-paid'));

  test('that finds no filled place needs a remark', () => {
    expect(remarked(started({ previousBillable: 1, refundable: 1 }))).toEqual([]);
    expect(remarked(started({ refundable: 1 }))).toEqual(['refunds-were-paid']);
  });
});

describe('6: the fill goes on', () => {
  const previous = {
    name: 'November 2025',
    banded: { started: { ...NO_COUNTS, previousBillable: 2, billable: 3 } },
  };

  test('from where the sealed statement before left it', () => {
    expect(remarked({ ...started({ previousBillable: 5 }), previous })).toEqual([]);
    for (const counts of [
      { previousBillable: 4 },
      { previousBillable: 6 },
      { previousBillable: 5, previousRefundable: 1 },
    ])
      expect(remarked({ ...started(counts), previous })).toEqual(['fill-goes-on-from-the-last']);
  });
});

describe('7: service fee and uplift', () => {
  const month = { name: 'A month', inputs };

  test('end with the 29th month', () => {
    expect(remarked({ earlier: Array.from({ length: 28 }, () => month) })).toEqual([]);
    expect(remarked({ earlier: Array.from({ length: 29 }, () => month) })).toEqual([
      'service-fee-within-contract',
    ]);
  });

  test('do not come to more than the contract has', () => {
    // 10 × £1,000 × 40% is £4,000 in all.
    const given = (pounds: string) => ({ inputs: { ...inputs, monthlyServiceFee: exact(pounds) } });
    expect(remarked(given('4000'))).toEqual([]);
    expect(remarked(given('4000.01'))).toEqual(['service-fee-within-contract']);
    // 5% of 10 × £1,000 is £500: five uplifts.
    const uplifts = (billable: number) => ({ inputs: { ...inputs, uplift: { billable, refundable: 1 } } });
    expect(remarked(uplifts(6))).toEqual([]);
    expect(remarked(uplifts(7))).toEqual(['service-fee-within-contract']);
  });
});

test('8: recruitment below 75%, once it has ended, and above 115% and 150% of the target needs a remark', () => {
  const code = 'recruitment-within-target';
  const of = (recruited: number, change: Partial<CheckFacts> = {}) =>
    remarked({
      ...started({ previousBillable: recruited - 1, billable: 1 }, { recruitmentTarget: 100 }),
      ...change,
    });
  expect(of(115)).not.toContain(code);
  expect(of(116)).toContain(code);
  expect(of(151)).toContain(code);
  expect(of(74)).not.toContain(code);
  expect(of(74, { isAfterRecruitment: true })).toContain(code);
  expect(of(75, { isAfterRecruitment: true })).not.toContain(code);
});

test('9: a mentor at a flat rate has two types only, and declares before funding ends', () => {
  const mentor: LiveLine = { ...live, role: 'mentor' };
  const flat = { inputs: { ...inputs, contractType: 'ittecf_ectp' as const, mentorFee: whole(1000) } };
  expect(blocked({ ...flat, lines: [{ ...mentor, type: 'completed' }] })).toEqual([]);
  expect(blocked({ ...flat, lines: [{ ...mentor, type: 'retained-1' }] })).toEqual(['mentors-are-fundable']);
  expect(blocked({ lines: [{ ...mentor, type: 'retained-1' }] })).toEqual([]);
  expect(remarked({ lines: [{ ...mentor, afterFundingEnded: true }] })).toEqual(['mentors-are-fundable']);
});

test('10: a movement by more than a quarter and £1,000 needs a remark, up or down, below zero too', () => {
  const moved = (from: string, to: string) =>
    found('needs_remark', {
      sealed: { ...sealed, total: to },
      comparable: { name: 'January 2025', total: exact(from) },
    });
  expect(moved('10000', '12500')).toEqual([]);
  expect(moved('10000', '12500.01')).toEqual(['movement-within-tolerance']);
  expect(moved('10000', '7499.99')).toEqual(['movement-within-tolerance']);
  expect(moved('100', '1100')).toEqual([]);
  expect(moved('100', '1100.01')).toEqual(['movement-within-tolerance']);
  expect(moved('-4000', '1000')).toEqual(['movement-within-tolerance']);
});

describe('11: reckoned again', () => {
  test('what has changed since it was sealed blocks', () =>
    expect(blocked({ reckonedSha256: 'b' })).toEqual(['reckoned-again-the-same']));

  test('a total that the other banding rule sees otherwise needs a remark (PAY-21)', () =>
    expect(
      remarked(
        started({ previousBillable: 12, previousRefundable: 1, billable: 1 }, { recruitmentTarget: 0 }),
      ),
    ).toEqual(['reckoned-again-the-same']));
});

test('12: another statement of the same payment day blocks by name', () => {
  const [check] = runChecks({ ...facts, paidOnTheSameDay: ['April 2026'] }).filter(
    ({ outcome }) => outcome === 'blocks',
  );
  expect(check).toMatchObject({ code: 'payment-dates-differ', found: expect.stringContaining('April 2026') });
});

describe('12: what it pays is what its calendar has for the month', () => {
  const code = 'payment-dates-differ';
  const given = (feeType: FeeType, others: readonly FeeType[], month = 1) =>
    remarked({
      feeType,
      feeTypesOfOthers: others,
      lines: [],
      sealed: { ...sealed, statement: { ...sealed.statement, month } },
    });

  test('as most lead providers of its contract period', () => {
    expect(given('output', ['output', 'output', 'service'], 10)).not.toContain(code);
    expect(given('output', ['service', 'service', 'output'])).toContain(code);
    expect(given('service', ['output'])).toContain(code);
  });

  test('or else as is usual, in October not', () => {
    for (const others of [[], ['output', 'service']] as const) {
      expect(given('output', others, 11)).not.toContain(code);
      expect(given('output', others, 10)).toContain(code);
      expect(given('service', others, 10)).not.toContain(code);
    }
  });
});
