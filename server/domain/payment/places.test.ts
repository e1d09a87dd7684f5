import { describe, expect, test } from 'vitest';
import type { ContractType } from '../contract.ts';
import { selectForCsv } from './declarations-csv.ts';
import { exact, exactText } from './exact.ts';
import { inputsOf, type Ledger, type LedgerDeclaration } from './ledger.ts';
import { inPlaceOrder, linesOf, placeLines, sumOfLines } from './places.ts';
import { billFor } from './statement-bill.ts';
import type { StatementInputs } from './statement-inputs.ts';

const declaration = (id: string, change: Partial<LedgerDeclaration> = {}): LedgerDeclaration => ({
  id,
  role: 'ect',
  type: 'started',
  paymentStatus: 'paid',
  clawbackStatus: 'no_clawback',
  paymentStatementId: 'S',
  clawbackStatementId: null,
  sparsityUplift: false,
  pupilPremiumUplift: false,
  declarationDate: '2024-01-01',
  createdAt: '2024-01-01T00:00:00Z',
  ...change,
});
const refund = (id: string, change: Partial<LedgerDeclaration> = {}) =>
  declaration(id, {
    paymentStatementId: null,
    clawbackStatus: 'awaiting_clawback',
    clawbackStatementId: 'S',
    ...change,
  });

function place(declarations: LedgerDeclaration[], contractType: ContractType = 'ecf') {
  const ledger: Ledger = {
    vatRegistrations: [],
    bands: [{ ceilings: [{ from: null, capacity: 2 }] }, { ceilings: [{ from: null, capacity: 1 }] }],
    contracts: [
      {
        id: 'C',
        contractType,
        vatRate: exact('0'),
        recruitmentTarget: 0,
        setupFee: exact('0'),
        monthlyServiceFee: exact('0'),
        upliftFeePerDeclaration: exact('100'),
        mentorFee: contractType === 'ecf' ? null : exact('1000'),
        bandTerms: ['A', 'B'].map((letter) => ({
          letter,
          price: exact(letter === 'A' ? '1000' : '500'),
          outputRatio: exact('0.6'),
          serviceRatio: exact('0.4'),
        })),
      },
    ],
    statements: [
      {
        id: 'S',
        month: '2024-01',
        paymentDate: '2024-01-25',
        contractId: 'C',
        bandingRule: 'PAY-19',
        adjustments: [],
      },
    ],
    declarations,
  };
  const [inputs] = inputsOf(ledger);
  if (!inputs) throw new Error('one statement');
  const lines = placeLines(billFor(inputs), contractType, declarations);
  return { lines, csv: selectForCsv('S', contractType, lines, declarations).map(({ id }) => id) };
}
const told = (lines: ReturnType<typeof place>['lines']) =>
  lines.map(({ declarationId, band, amount }) => [declarationId, band, exactText(amount)]);

describe('the one order of places', () => {
  test('declaration date comes first, then created at, then id', () => {
    const given = [
      declaration('b', { declarationDate: '2024-01-02', createdAt: '2024-01-01' }),
      declaration('d', { createdAt: '2024-01-03' }),
      declaration('c', { createdAt: '2024-01-02' }),
      declaration('a', { createdAt: '2024-01-03' }),
    ];
    expect(given.toSorted(inPlaceOrder).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
    expect(inPlaceOrder(declaration('a'), declaration('a'))).toBe(0);
  });

  test('the oldest billables take the lowest places; the youngest are over the ceiling', () => {
    const days = ['2024-01-04', '2024-01-03', '2024-01-02', '2024-01-01'];
    const { lines, csv } = place(
      days.map((declarationDate, index) => declaration(String(index), { declarationDate })),
    );
    expect(told(lines)).toEqual([
      ['3', 'A', '120'],
      ['2', 'A', '120'],
      ['1', 'B', '60'],
      ['0', null, '0'],
    ]);
    expect(lines.map(({ row }) => row)).toEqual([
      'banded/output/started-A',
      'banded/output/started-A',
      'banded/output/started-B',
      'banded/output/started-over',
    ]);
    expect(lines.map(({ priced }) => priced)).toEqual([true, true, true, false]);
    expect(csv).toEqual(['3', '2', '1']);
  });

  test('the oldest refunds leave the highest places; what finds none costs nothing and is not in the CSV', () => {
    const { lines, csv } = place([
      declaration('1'),
      declaration('2'),
      declaration('3'),
      ...['4', '5', '6', '7'].map((id) => refund(id)),
    ]);
    expect(told(lines).slice(3)).toEqual([
      ['4', 'B', '-60'],
      ['5', 'A', '-120'],
      ['6', 'A', '-120'],
      ['7', null, '0'],
    ]);
    expect(lines.at(-1)).toMatchObject({
      row: 'banded/clawbacks/started-without-place',
      kind: 'refundable',
      priced: false,
    });
    expect(csv).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('each type has its own places', () => {
    const { lines } = place([declaration('1'), declaration('2'), declaration('3', { type: 'completed' })]);
    expect(told(lines)).toEqual([
      ['1', 'A', '120'],
      ['2', 'A', '120'],
      ['3', 'A', '120'],
    ]);
  });
});

describe('what a line is worth', () => {
  test('uplift is on the line that earns it, and comes off with its refund, also over the ceiling (PAY-24)', () => {
    const flagged = { sparsityUplift: true };
    const { lines } = place([
      ...['1', '2', '3'].map((id) => declaration(id)),
      declaration('4', flagged),
      refund('5', flagged),
    ]);
    expect(lines.map(({ uplift }) => exactText(uplift))).toEqual(['0', '0', '0', '100', '-100']);
    expect(lines[3]).toMatchObject({ band: null, priced: false });
    const completed = place([declaration('1', { ...flagged, type: 'completed' })]);
    expect(completed.lines.map(({ uplift }) => exactText(uplift))).toEqual(['0']);
  });

  test('a mentor at a flat rate is paid half for started and completed, nothing for the rest', () => {
    const mentor = { role: 'mentor' as const };
    const { lines, csv } = place(
      [
        declaration('1', { ...mentor, sparsityUplift: true }),
        declaration('2', { ...mentor, type: 'retained-1' }),
        refund('3', { ...mentor, type: 'completed' }),
        declaration('4', { ...mentor, paymentStatus: 'voided' }),
        declaration('5', { ...mentor, type: 'retained-1', paymentStatus: 'voided' }),
        declaration('6'),
      ],
      'ittecf_ectp',
    );
    expect(
      lines.map(({ declarationId, row, amount, uplift, priced }) => [
        declarationId,
        row,
        exactText(amount),
        exactText(uplift),
        priced,
      ]),
    ).toEqual([
      ['1', 'flat/output/started', '500', '0', true],
      ['2', 'flat/output/retained-1', '0', '0', false],
      ['6', 'banded/output/started-A', '120', '0', true],
      ['3', 'flat/clawbacks/completed', '-500', '0', true],
    ]);
    expect(csv).toEqual(['1', '3', '4', '6']);
  });

  test('the lines of a figure are those of its row and of every row below it', () => {
    const { lines } = place([declaration('1'), declaration('2', { type: 'completed' }), refund('3')]);
    const ids = (path: string) => linesOf(lines, path).map(({ declarationId }) => declarationId);
    expect(ids('')).toEqual(['1', '2', '3']);
    expect(ids('banded/output')).toEqual(['1', '2']);
    expect(ids('banded/output/completed-A')).toEqual(['2']);
    expect(ids('banded/clawbacks')).toEqual(['3']);
    expect(ids('banded/out')).toEqual([]);
    expect(exactText(sumOfLines(linesOf(lines, 'banded/output')))).toBe('240');
    expect(exactText(sumOfLines([]))).toBe('0');
  });

  test('a declaration that is both billed and taken back here is in the CSV once', () => {
    const both = declaration('1', { clawbackStatus: 'clawed_back', clawbackStatementId: 'S' });
    const { lines, csv } = place([both]);
    expect(lines).toHaveLength(2);
    expect(csv).toEqual(['1']);
  });

  test('declarations of other statements have no line here', () => {
    expect(place([declaration('1', { paymentStatementId: 'elsewhere' })]).lines).toEqual([]);
  });

  test('a declaration that the bill did not count is a fault', () => {
    const inputs: StatementInputs = {
      statementId: 'S',
      contractType: 'ittecf_ectp',
      bandingRule: 'PAY-19',
      bands: [],
      recruitmentTarget: 0,
      setupFee: exact('0'),
      monthlyServiceFee: null,
      upliftFeePerDeclaration: exact('0'),
      mentorFee: exact('1'),
      vat: { rate: exact('0'), registered: false },
      banded: {},
      flat: {},
      uplift: { billable: 0, refundable: 0 },
      adjustments: [],
    };
    const bill = billFor(inputs);
    const uncounted = declaration('1', { role: 'mentor', type: 'retained-1' });
    expect(() => placeLines(bill, 'ittecf_ectp', [uncounted])).toThrow(
      'The bill has no row flat/output/retained-1',
    );
    const flagged = { sparsityUplift: true };
    expect(() => placeLines(bill, 'ecf', [refund('2', flagged)])).toThrow(
      'The bill has no row banded/clawbacks/started-without-place',
    );
  });
});
