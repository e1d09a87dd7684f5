import { describe, expect, test } from 'vitest';
import type { Contract } from './contract.ts';
import { exact, exactText } from './exact.ts';
import {
  bandsAt,
  inputsOf,
  isBillableOn,
  isRefundableOn,
  isVoidedOn,
  type Ledger,
  type LedgerDeclaration,
  previousStatements,
} from './ledger.ts';
import { billFor } from './statement-bill.ts';
import { applyChange, whatIf } from './what-if.ts';

const contract: Contract = {
  id: 'first',
  contractType: 'ecf',
  vatRate: exact('0.20'),
  recruitmentTarget: 10,
  setupFee: exact('0'),
  monthlyServiceFee: exact('0'),
  upliftFeePerDeclaration: exact('100'),
  mentorFee: null,
  bandTerms: [
    { letter: 'A', price: exact('1000'), outputRatio: exact('0.5'), serviceRatio: exact('0.5') },
    { letter: 'B', price: exact('500'), outputRatio: exact('0.5'), serviceRatio: exact('0.5') },
  ],
};

const declaration = (id: string, change: Partial<LedgerDeclaration> = {}): LedgerDeclaration => ({
  id,
  role: 'ect',
  type: 'started',
  paymentStatus: 'paid',
  clawbackStatus: 'no_clawback',
  paymentStatementId: 'jan',
  clawbackStatementId: null,
  sparsityUplift: false,
  pupilPremiumUplift: false,
  declarationDate: '2024-01-01',
  createdAt: '2024-01-02T00:00:00Z',
  ...change,
});

const statement = (id: string, month: string, paymentDate: string) =>
  ({ id, month, paymentDate, contractId: 'first', bandingRule: 'PAY-19', adjustments: [] }) as const;

const ledger: Ledger = {
  vatRegistrations: [{ startedOn: '2024-02-01', finishedOn: '2024-04-25' }],
  bands: [
    { ceilings: [{ from: null, capacity: 2 }] },
    {
      ceilings: [
        { from: null, capacity: 1 },
        { from: '2024-04', capacity: 3 },
      ],
    },
  ],
  contracts: [contract],
  statements: [
    statement('jan', '2024-01', '2024-01-25'),
    statement('apr', '2024-04', '2024-04-25'),
    statement('jul', '2024-07', '2024-07-25'),
  ],
  declarations: ['1', '2', '3', '4'].map((id) => declaration(id)),
};
const totals = (given: Ledger) => inputsOf(given).map((inputs) => exactText(billFor(inputs).total.amount));
const inputsAt = (given: Ledger, id: string) => {
  const found = inputsOf(given).find(({ statementId }) => statementId === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
};

describe('ceilings take effect from a statement on (Q2)', () => {
  test('a ceiling raised in April changes April and later, never January', () => {
    expect(bandsAt(ledger.bands, '2024-01').map(({ capacity }) => capacity)).toEqual([2, 1]);
    expect(bandsAt(ledger.bands, '2024-04').map(({ capacity }) => capacity)).toEqual([2, 3]);
    expect(bandsAt(ledger.bands, '2024-07')).toEqual([
      { letter: 'A', capacity: 2 },
      { letter: 'B', capacity: 3 },
    ]);
    expect(totals(ledger)[0]).toBe('250');
  });

  test('the latest ceiling wins, in whatever order they were stored', () => {
    const ceilings = [
      { from: '2024-07', capacity: 9 },
      { from: '2024-04', capacity: 5 },
      { from: null, capacity: 1 },
    ];
    expect(bandsAt([{ ceilings }], '2024-06')).toEqual([{ letter: 'A', capacity: 5 }]);
    expect(bandsAt([{ ceilings: ceilings.toReversed() }], '2024-08')).toEqual([{ letter: 'A', capacity: 9 }]);
  });

  test('a band that has no ceiling yet is not there yet', () => {
    expect(bandsAt([{ ceilings: [{ from: '2024-05', capacity: 5 }] }], '2024-04')).toEqual([]);
  });
});

describe('VAT by dated registration (PAY-33)', () => {
  test('the payment date decides, and the last day of a registration still counts', () => {
    expect(inputsOf(ledger).map(({ vat }) => vat.registered)).toEqual([false, true, false]);
  });

  test('one of several registrations is enough', () => {
    const vatRegistrations = [
      { startedOn: '2023-01-01', finishedOn: '2023-02-01' },
      { startedOn: '2024-07-25', finishedOn: null },
    ];
    expect(inputsOf({ ...ledger, vatRegistrations }).map(({ vat }) => vat.registered)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('PAY-15 and PAY-16, what a statement counts', () => {
  const paidAndBack = declaration('5', { clawbackStatus: 'awaiting_clawback', clawbackStatementId: 'apr' });

  test('what is clawed back stays billable where it was paid and is refundable where it is taken back', () => {
    expect([isBillableOn(paidAndBack, 'jan'), isRefundableOn(paidAndBack, 'jan')]).toEqual([true, false]);
    expect([isBillableOn(paidAndBack, 'apr'), isRefundableOn(paidAndBack, 'apr')]).toEqual([false, true]);
  });

  test('a voided declaration counts nowhere but among the voided', () => {
    const voided = declaration('6', { paymentStatus: 'voided' });
    expect([isBillableOn(voided, 'jan'), isVoidedOn(voided, 'jan'), isVoidedOn(voided, 'apr')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(isVoidedOn(paidAndBack, 'jan')).toBe(false);
  });

  test('statements paid on the same day ignore each other', () => {
    const [jan, apr] = ledger.statements;
    if (!jan || !apr) throw new Error('two statements');
    expect(previousStatements(apr, ledger.statements)).toEqual([jan]);
    expect(previousStatements(jan, [jan, { ...apr, paymentDate: jan.paymentDate }])).toEqual([]);
  });

  test('earlier statements count whichever contract they point to (PAY-03)', () => {
    const second = { ...contract, id: 'second' };
    const statements = ledger.statements.map((given) =>
      given.id === 'apr' ? { ...given, contractId: 'second' } : given,
    );
    const changed = { ...ledger, contracts: [contract, second], statements };
    expect(inputsAt(changed, 'apr').banded.started).toEqual({
      previousBillable: 4,
      previousRefundable: 0,
      billable: 0,
      refundable: 0,
    });
  });

  test('refunds of an earlier statement count as earlier refunds', () => {
    const given = { ...ledger, declarations: [...ledger.declarations, paidAndBack] };
    expect(inputsAt(given, 'apr').banded.started).toEqual({
      previousBillable: 5,
      previousRefundable: 0,
      billable: 0,
      refundable: 1,
    });
    expect(inputsAt(given, 'jul').banded.started).toEqual({
      previousBillable: 5,
      previousRefundable: 1,
      billable: 0,
      refundable: 0,
    });
  });

  test('before 2025 ECTs and mentors share the bands; from 2025 mentors are apart', () => {
    const declarations = [declaration('1'), declaration('2', { role: 'mentor' })];
    const mixed = { ...ledger, declarations };
    expect(inputsAt(mixed, 'jan').banded.started?.billable).toBe(2);
    expect(inputsAt(mixed, 'jan').flat.started?.billable).toBe(0);
    const contracts = [{ ...contract, contractType: 'ittecf_ectp' as const, mentorFee: exact('1000') }];
    expect(inputsAt({ ...mixed, contracts }, 'jan').banded.started?.billable).toBe(1);
    expect(inputsAt({ ...mixed, contracts }, 'jan').flat.started?.billable).toBe(1);
  });

  test('PAY-24: both flags earn one uplift, only started earns any, and it goes back with a refund', () => {
    const declarations = [
      declaration('1', { sparsityUplift: true, pupilPremiumUplift: true }),
      declaration('2', { type: 'completed', sparsityUplift: true }),
      declaration('3', { role: 'mentor', pupilPremiumUplift: true }),
      declaration('4', { sparsityUplift: true, clawbackStatus: 'clawed_back', clawbackStatementId: 'apr' }),
      declaration('5', {
        type: 'completed',
        sparsityUplift: true,
        clawbackStatus: 'clawed_back',
        clawbackStatementId: 'apr',
      }),
      declaration('6', { paymentStatus: 'voided', sparsityUplift: true }),
    ];
    const flagged = { ...ledger, declarations };
    expect(inputsAt(flagged, 'jan').uplift).toEqual({ billable: 3, refundable: 0 });
    expect(inputsAt(flagged, 'apr').uplift).toEqual({ billable: 0, refundable: 1 });
    const contracts = [{ ...contract, contractType: 'ittecf_ectp' as const, mentorFee: exact('1000') }];
    expect(inputsAt({ ...flagged, contracts }, 'jan').uplift).toEqual({ billable: 2, refundable: 0 });
  });

  test('declarations of statements that are not in the ledger are left out', () => {
    const elsewhere = declaration('9', {
      paymentStatementId: 'other',
      clawbackStatus: 'clawed_back',
      clawbackStatementId: 'another',
    });
    expect(totals({ ...ledger, declarations: [...ledger.declarations, elsewhere] })).toEqual(totals(ledger));
  });

  test('a statement of an unknown contract is a fault that names it', () => {
    expect(() => inputsOf({ ...ledger, contracts: [] })).toThrow(
      'Statement jan points to no contract of this lead provider',
    );
  });

  test('a band without terms is a fault that names contract and band (Q12)', () => {
    const contracts = [{ ...contract, bandTerms: contract.bandTerms.slice(0, 1) }];
    expect(() => inputsOf({ ...ledger, contracts })).toThrow('Contract first has no terms for band B');
  });
});

describe('what-if: before and after for every statement', () => {
  const effects = (...changes: Parameters<typeof whatIf>[1][number][]) =>
    whatIf(ledger, changes).map(({ statementId, before, after, difference }) => [
      statementId,
      exactText(before.amount),
      exactText(after.amount),
      exactText(difference),
    ]);

  test('no change changes nothing', () => {
    expect(effects()).toEqual([
      ['jan', '250', '250', '0'],
      ['apr', '0', '0', '0'],
      ['jul', '0', '0', '0'],
    ]);
  });

  test('a ceiling raised from the first statement on pays the declaration that was over it', () => {
    expect(effects({ is: 'band ceiling', band: 'B', from: null, capacity: 2 })[0]).toEqual([
      'jan',
      '250',
      '300',
      '50',
    ]);
    expect(effects({ is: 'band ceiling', band: 'B', from: '2024-04', capacity: 9 })[0]).toEqual([
      'jan',
      '250',
      '250',
      '0',
    ]);
  });

  test('a ceiling from the same statement replaces the one there was', () => {
    const twice = effects(
      { is: 'band ceiling', band: 'A', from: '2024-01', capacity: 4 },
      { is: 'band ceiling', band: 'A', from: '2024-01', capacity: 1 },
    );
    expect(twice[0]).toEqual(['jan', '250', '150', '-100']);
  });

  test('prices, shares, contract terms, VAT, dates, contract and rule can be tried', () => {
    expect(effects({ is: 'band price', contractId: 'first', band: 'A', price: exact('2000') })[0]?.[2]).toBe(
      '450',
    );
    const shares = { outputRatio: exact('1'), serviceRatio: exact('0') };
    expect(effects({ is: 'band shares', contractId: 'first', band: 'A', ...shares })[0]?.[2]).toBe('450');
    expect(
      effects({ is: 'contract terms', contractId: 'first', terms: { monthlyServiceFee: exact('10') } }).map(
        (e) => e[3],
      ),
    ).toEqual(['10', '12', '10']);
    expect(
      effects({ is: 'vat registrations', periods: [{ startedOn: '2024-01-25', finishedOn: null }] })[0]?.[2],
    ).toBe('300');
    expect(effects({ is: 'payment date', statementId: 'jan', paymentDate: '2024-02-01' })[0]?.[2]).toBe(
      '300',
    );
    const overflowed = [
      ...['1', '2', '3', '4', '5'].map((id) => declaration(id)),
      declaration('6', {
        paymentStatementId: null,
        clawbackStatus: 'clawed_back',
        clawbackStatementId: 'apr',
      }),
      declaration('7', { paymentStatementId: 'jul' }),
    ];
    const bands = [{ ceilings: [{ from: null, capacity: 2 }] }, { ceilings: [{ from: null, capacity: 2 }] }];
    const rules = whatIf({ ...ledger, bands, declarations: overflowed }, [
      { is: 'banding rule', statementId: 'jul', rule: 'PAY-20' },
    ]);
    expect(rules.map(({ difference }) => exactText(difference))).toEqual(['0', '0', '-50']);
    const dearer = { ...contract, id: 'second', monthlyServiceFee: exact('5') };
    const moved = whatIf({ ...ledger, contracts: [contract, dearer] }, [
      { is: 'statement contract', statementId: 'jul', contractId: 'second' },
    ]);
    expect(moved.map(({ difference }) => exactText(difference))).toEqual(['0', '0', '5']);
  });

  test('a change of one band or contract leaves the others alone', () => {
    const second = { ...contract, id: 'second', monthlyServiceFee: exact('7') };
    const statements = ledger.statements.map((given) =>
      given.id === 'jul' ? { ...given, contractId: 'second' } : given,
    );
    const two = { ...ledger, contracts: [contract, second], statements };
    const after = (change: Parameters<typeof applyChange>[1]) => applyChange(two, change);
    const fee = after({
      is: 'contract terms',
      contractId: 'first',
      terms: { monthlyServiceFee: exact('9') },
    });
    expect(fee.contracts.map(({ monthlyServiceFee }) => monthlyServiceFee)).toEqual([exact('9'), exact('7')]);
    const ceiling = after({ is: 'band ceiling', band: 'B', from: '2024-04', capacity: 8 });
    expect(ceiling.bands).toEqual([
      { ceilings: [{ from: null, capacity: 2 }] },
      {
        ceilings: [
          { from: null, capacity: 1 },
          { from: '2024-04', capacity: 8 },
        ],
      },
    ]);
    const price = after({ is: 'band price', contractId: 'second', band: 'B', price: exact('1') });
    expect(
      price.contracts.map(({ bandTerms }) => bandTerms.map(({ price: each }) => exactText(each))),
    ).toEqual([
      ['1000', '500'],
      ['1000', '1'],
    ]);
    const moved = after({ is: 'payment date', statementId: 'apr', paymentDate: '2024-05-01' });
    expect(moved.statements.map(({ paymentDate }) => paymentDate)).toEqual([
      '2024-01-25',
      '2024-05-01',
      '2024-07-25',
    ]);
  });

  test('the stored ledger is left as it was', () => {
    const stored = structuredClone(ledger);
    effects({ is: 'band price', contractId: 'first', band: 'A', price: exact('2000') });
    effects({ is: 'band ceiling', band: 'B', from: null, capacity: 2 });
    expect(ledger).toEqual(stored);
  });

  test.each([
    [{ is: 'band ceiling', band: 'C', from: null, capacity: 2 } as const, 'no band C'],
    [{ is: 'band price', contractId: 'first', band: 'C', price: exact('1') } as const, 'no terms for band C'],
    [{ is: 'band price', contractId: 'none', band: 'A', price: exact('1') } as const, 'no contract none'],
    [{ is: 'payment date', statementId: 'none', paymentDate: '2024-01-01' } as const, 'no statement none'],
  ])('a change to what is not there is a fault that names it', (change, words) => {
    expect(() => whatIf(ledger, [change])).toThrow(words);
  });
});
