import { describe, expect, test } from 'vitest';
import { exact } from '../exact.ts';
import { find, leaf, total } from '../figure.ts';
import { upliftBlock } from '../other-blocks.ts';
import { billFor } from '../statement-bill.ts';
import { NO_COUNTS, type StatementInputs } from '../statement-inputs.ts';
import { printed, textOf } from './cells.ts';
import { mentorOutputTable, outputTable } from './output-table.ts';
import { vatOf } from './overview.ts';
import { legacyRevisedTarget, providerTargets, revisedTarget } from './provider-targets.ts';
import { roundingRow } from './shown.ts';
import { adjustmentsTable, clawbackTable, upliftTable } from './small-tables.ts';
import { countFor, countPart, summaryTable } from './summary.ts';

const inputs = (): StatementInputs => ({
  statementId: 'S',
  contractType: 'ittecf_ectp',
  bandingRule: 'PAY-19',
  bands: [
    { letter: 'A', capacity: 2, price: exact('100'), outputRatio: exact('0.8'), serviceRatio: exact('0.2') },
    { letter: 'B', capacity: 2, price: exact('75'), outputRatio: exact('0.8'), serviceRatio: exact('0.2') },
  ],
  recruitmentTarget: 0,
  setupFee: exact('0'),
  monthlyServiceFee: exact('0'),
  upliftFeePerDeclaration: exact('0'),
  mentorFee: exact('1000'),
  vat: { rate: exact('0.2'), registered: true },
  banded: {
    started: { ...NO_COUNTS, billable: 6, refundable: 1 },
    'retained-2': { ...NO_COUNTS, billable: 1 },
    'extended-1': { ...NO_COUNTS, billable: 1 },
    'extended-2': { ...NO_COUNTS, billable: 1 },
    'extended-3': { ...NO_COUNTS, billable: 2, refundable: 5 },
  },
  flat: {
    started: { ...NO_COUNTS, billable: 3, refundable: 1 },
    'retained-1': { ...NO_COUNTS, billable: 9, refundable: 9 },
  },
  uplift: { billable: 0, refundable: 0 },
  adjustments: [{ id: '1', name: 'Travel', amount: exact('-2.5') }],
});
const bill = () => billFor(inputs()).total;
const block = (path: string) =>
  find(bill(), path) ?? leaf({ key: 'none', label: '', rule: '' }, exact('0'), { is: 'rounding' });

describe('UI-03, tables read from the figures of a statement', () => {
  test('the output table has two rows for each output, and the extensions are one', () => {
    const { headings, rows, total: payments } = printed(outputTable(block('banded/output'), 'Fee per ECT'));
    expect(headings).toEqual(['Outputs', 'Band A', 'Band B', 'Payments']);
    expect(rows.map(([first]) => first).filter((label) => label !== 'Fee per ECT')).toEqual([
      'Started',
      'Retained 1',
      'Retained 2',
      'Retained 3',
      'Retained 4',
      'Completed',
      'Extended',
    ]);
    expect(rows.slice(0, 2)).toEqual([
      ['Started', '2', '2', ''],
      ['Fee per ECT', '£16.00', '£12.00', '£56.00'],
    ]);
    expect(rows.slice(-2)).toEqual([
      ['Extended', '4', '0', ''],
      ['Fee per ECT', '£12.00', '£9.00', '£48.00'],
    ]);
    expect(payments).toEqual(exact('116'));
  });

  test('the mentors’ table has started and completed only', () => {
    expect(printed(mentorOutputTable(block('flat/output')))).toEqual({
      headings: ['Outputs', 'Participants', 'Payments'],
      rows: [
        ['Started', '3', ''],
        ['Fee per mentor', '£500.00', '£1,500.00'],
        ['Completed', '0', ''],
        ['Fee per mentor', '£500.00', '£0.00'],
      ],
      total: exact('1500'),
    });
  });

  test('clawbacks have a row for each type and band with refunds, below zero', () => {
    expect(printed(clawbackTable(block('banded/clawbacks')))).toEqual({
      headings: ['Payment type', 'Number of participants', 'Fee per participant', 'Payments'],
      rows: [
        ['Started (Band B)', '1', '−£12.00', '−£12.00'],
        ['Extended 3 (Band A)', '2', '−£12.00', '−£24.00'],
      ],
      total: exact('-36'),
    });
    expect(printed(clawbackTable(block('flat/clawbacks'))).rows).toEqual([
      ['Started', '1', '−£500.00', '−£500.00'],
    ]);
  });

  test('adjustments have a row each and a total', () => {
    expect(printed(adjustmentsTable(block('banded/adjustments')))).toEqual({
      headings: ['Payment type', 'Payments'],
      rows: [['Travel', '−£2.50']],
      total: exact('-2.5'),
    });
  });

  test('uplift has a table on output statements before 2025 only', () => {
    const uplift = upliftBlock(2, exact('100'));
    const table = upliftTable(uplift, 'ecf', 'output');
    expect(table && printed(table)).toEqual({
      headings: ['Number of participants', 'Fee per participant', 'Payments'],
      rows: [['2', '£100.00', '£200.00']],
      total: exact('200'),
    });
    expect(upliftTable(uplift, 'ecf', 'service')).toBeNull();
    expect(upliftTable(uplift, 'ittecf_ectp', 'output')).toBeNull();
    expect(upliftTable(block('banded/output'), 'ecf', 'output')).toBeNull();
  });

  const read = ({ headings, rows }: ReturnType<typeof summaryTable>) => ({ headings, rows: textOf(rows) });

  test('the summary counts what is priced: not over the ceiling, not without a place, no unpaid mentor type', () => {
    const [banded, flat] = [countPart(bill(), 'banded'), countPart(bill(), 'flat')];
    expect(banded).toEqual({ groups: { started: 4, retained: 1, completed: 0, extended: 4 }, clawbacks: 3 });
    expect(flat).toEqual({ groups: { started: 3, retained: 0, completed: 0, extended: 0 }, clawbacks: 1 });
    expect(countPart(total({ key: '', label: '', rule: '' }, []), 'flat').clawbacks).toBe(0);
    expect(read(summaryTable(banded, flat, { ect: 1, mentor: 2 }))).toEqual({
      headings: ['', 'ECTs', 'Mentors'],
      rows: [
        ['Started', '4', '3'],
        ['Retained', '1', '-'],
        ['Completed', '0', '0'],
        ['Extended', '4', '-'],
        ['Clawbacks', '3', '1'],
        ['Voided', '1', '2'],
      ],
    });
    expect(read(summaryTable(banded, null, { ect: 1, mentor: 2 }))).toEqual({
      headings: ['', 'Total'],
      rows: [
        ['Started', '4'],
        ['Retained', '1'],
        ['Completed', '0'],
        ['Extended', '4'],
        ['Clawbacks', '3'],
        ['Voided', '3'],
      ],
    });
    expect([
      countFor({ ect: 1, mentor: 2 }, 'all'),
      countFor({ ect: 1, mentor: 2 }, 'ect'),
      countFor({ ect: 1, mentor: 2 }, 'mentor'),
    ]).toEqual([3, 1, 2]);
  });

  test('VAT is that of both parts', () => {
    expect(vatOf(bill()).amount).toEqual(exact('215.5'));
  });

  test('there is no rounding row where the shown rows add up', () => {
    const rows = [exact('1.004'), exact('2.004')].map((amount) =>
      leaf({ key: 'x', label: 'x', rule: 'x' }, amount, { is: 'given', by: 'hand' }),
    );
    expect(roundingRow(rows, exact('3.004'))).toBeNull();
    expect(roundingRow(rows, exact('3.008'))?.amount).toEqual(exact('0.01'));
    expect(roundingRow(rows, exact('2.99'))?.amount).toEqual(exact('-0.01'));
  });
});

describe('PAY-07, provider targets', () => {
  test('150% drops half a person; the legacy service counted it', () => {
    expect([
      revisedTarget(999),
      revisedTarget(1000),
      legacyRevisedTarget(999),
      legacyRevisedTarget(1000),
    ]).toEqual([1498n, 1500n, 1499n, 1500n]);
  });

  const terms = () => ({
    contractType: 'ecf' as const,
    recruitmentTarget: 2500,
    setupFee: exact('5000'),
    upliftFeePerDeclaration: exact('50'),
    upliftTargetRatio: exact('0.33'),
    capacities: [50, 50],
  });

  test('targets and bands as they are shown', () => {
    expect(providerTargets(terms())).toEqual({
      recruitmentTarget: 2500,
      revisedTarget: 3750n,
      upliftTarget: '33%',
      upliftAmount: '£50.00',
      setupFee: '£5,000.00',
      bands: [
        ['Band A', 1, 50],
        ['Band B', 51, 100],
      ],
    });
    expect(providerTargets({ ...terms(), recruitmentTarget: 999 }, legacyRevisedTarget).revisedTarget).toBe(
      1499n,
    );
  });

  test('uplift is shown before 2025 only, and only with a target', () => {
    expect(providerTargets({ ...terms(), contractType: 'ittecf_ectp' })).toMatchObject({
      upliftTarget: null,
      upliftAmount: null,
    });
    expect(providerTargets({ ...terms(), upliftTargetRatio: null })).toMatchObject({
      upliftTarget: null,
      upliftAmount: null,
    });
  });
});
