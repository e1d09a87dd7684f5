import { describe, expect, test } from 'vitest';
import { outputBlock } from './banded-blocks.ts';
import { exact, exactText, negative } from './exact.ts';
import { explain, formulaOf } from './explain.ts';
import { find } from './figure.ts';
import { billFor, subtotalOf } from './statement-bill.ts';
import { NO_COUNTS, type StatementInputs } from './statement-inputs.ts';
import { overviewOf, overviewRows } from './tables/overview.ts';
import { shown } from './tables/shown.ts';

const band = (letter: string, capacity: number, price: string) => ({
  letter,
  capacity,
  price: exact(price),
  outputRatio: exact('0.60'),
  serviceRatio: exact('0.40'),
});

const pay22 = (): StatementInputs => ({
  statementId: 'PAY-22',
  contractType: 'ecf',
  bandingRule: 'PAY-19',
  bands: [band('A', 100, '800'), band('B', 50, '700'), band('C', 50, '600')],
  recruitmentTarget: 180,
  setupFee: exact('10000'),
  monthlyServiceFee: null,
  upliftFeePerDeclaration: exact('100'),
  mentorFee: null,
  vat: { rate: exact('0.20'), registered: true },
  banded: { started: { previousBillable: 95, previousRefundable: 0, billable: 20, refundable: 3 } },
  flat: {},
  uplift: { billable: 8, refundable: 2 },
  adjustments: [
    { id: '1', name: 'Late starters', amount: exact('250.00') },
    { id: '2', name: 'Travel', amount: exact('-40.50') },
  ],
});

describe('PAY-22, the worked example of a contract before 2025', () => {
  const bill = () => billFor(pay22());
  const amount = (path: string) => exactText(find(bill().total, path)?.amount ?? exact('0'));

  test('billables fill A to its ceiling, then B; refunds leave from B', () => {
    const [a, b, c] = bill().fillings.started.bands;
    expect([a?.billable, b?.billable, c?.billable]).toEqual([5, 15, 0]);
    expect([a?.refundable, b?.refundable, c?.refundable]).toEqual([0, 3, 0]);
    expect(amount('banded/output')).toBe('1740');
    expect(amount('banded/clawbacks/started-B')).toBe('-252');
  });

  test('the service fee is not rounded before it is added', () => {
    expect(amount('banded/service-fee')).toBe('43200/29');
    expect(amount('banded/service-fee/band-A')).toBe('32000/29');
    expect(amount('banded/service-fee/band-B')).toBe('14000/29');
    expect(amount('banded/service-fee/band-C')).toBe('7200/29');
    expect(amount('banded/service-fee/set-up-fee')).toBe('-10000/29');
  });

  test('the screen shows each figure rounded once, and the total £4,544.59', () => {
    expect(overviewRows(overviewOf(bill().total))).toEqual([
      ['Output payment', '£1,740.00'],
      ['Service fee', '£1,489.66'],
      ['Uplift fees', '£800.00'],
      ['Clawbacks', '−£452.00'],
      ['Additional adjustments', '£209.50'],
      ['VAT', '£757.43'],
    ]);
    expect(shown(bill().total.amount)).toBe('£4,544.59');
    expect(overviewOf(bill().total).rounding).toBeNull();
  });

  test('every figure explains itself down to its formula', () => {
    expect(explain(bill().total, '')).toMatchObject({
      label: 'Total',
      rule: 'PAY-34',
      formula: 'ECTs and mentors',
      parts: [{ path: 'banded', label: 'ECTs and mentors' }],
    });
    expect(explain(bill().total, 'banded')?.parts.map(({ path }) => path)).toEqual([
      'banded/output',
      'banded/service-fee',
      'banded/uplift',
      'banded/clawbacks',
      'banded/adjustments',
      'banded/vat',
    ]);
    const formula = (path: string) => explain(bill().total, path)?.formula;
    expect(formula('banded/output/started-B')).toBe(
      '15 × £84.00 (20% × 60% × £700.00); 0 of 50 places were filled before',
    );
    expect(formula('banded/output/started-A')).toBe(
      '5 × £96.00 (20% × 60% × £800.00); 95 of 100 places were filled before',
    );
    expect(formula('banded/service-fee/band-A')).toBe('100 × £800.00 × 40% ÷ 29');
    expect(formula('banded/service-fee/band-B')).toBe('50 × £700.00 × 40% ÷ 29');
    expect(explain(bill().total, 'banded/service-fee/band-C')).toMatchObject({
      label: 'Band C',
      rule: 'PAY-12',
    });
    expect(explain(bill().total, 'banded/clawbacks/uplift')).toMatchObject({
      label: 'Uplift',
      rule: 'PAY-24',
      formula: '2 × £100.00',
    });
    expect(explain(bill().total, 'banded/adjustments/2')).toMatchObject({ label: 'Travel', rule: 'PAY-30' });
    expect(explain(bill().total, 'banded/vat')?.label).toBe('VAT');
    expect(bill().total.key).toBe('statement');
    expect(formula('banded/service-fee/set-up-fee')).toBe('−(100 × £10,000.00 ÷ 100) ÷ 29');
    expect(formula('banded/uplift')).toBe('8 × £100.00');
    expect(formula('banded/adjustments')).toBe('Late starters + Travel');
    expect(formula('banded/adjustments/1')).toBe('Given by hand');
    expect(formula('banded/vat')).toBe('20% of £3,787.155172…');
    expect(explain(bill().total, 'banded/nothing')).toBeNull();
  });
});

const pay23 = (): StatementInputs => ({
  ...pay22(),
  statementId: 'PAY-23',
  contractType: 'ittecf_ectp',
  bands: [band('A', 3, '900'), band('B', 100, '850')],
  monthlyServiceFee: exact('1000'),
  mentorFee: exact('1000'),
  banded: { started: { previousBillable: 2, previousRefundable: 0, billable: 4, refundable: 0 } },
  flat: {
    started: { ...NO_COUNTS, billable: 3 },
    completed: { ...NO_COUNTS, billable: 2, refundable: 1 },
  },
  uplift: { billable: 0, refundable: 0 },
  adjustments: [],
});

describe('PAY-23, the worked example of a contract from 2025 on', () => {
  const bill = () => billFor(pay23());

  test('ECTs are paid in bands, mentors at a flat rate, and the total is £4,096.80', () => {
    expect(overviewRows(overviewOf(bill().total))).toEqual([
      ['ECTs output payment', '£414.00'],
      ['Mentors output payment', '£2,500.00'],
      ['Service fee', '£1,000.00'],
      ['ECTs clawbacks', '£0.00'],
      ['Mentors clawbacks', '−£500.00'],
      ['Additional adjustments', '£0.00'],
      ['VAT', '£682.80'],
    ]);
    expect(exactText(bill().total.amount)).toBe('4096.8');
  });

  test('mentors have no memory: what earlier months paid changes nothing (PAY-17)', () => {
    const flat = {
      ...pay23().flat,
      started: { previousBillable: 90, previousRefundable: 50, billable: 3, refundable: 0 },
    };
    expect(billFor({ ...pay23(), flat }).total.amount).toEqual(bill().total.amount);
  });

  test('mentor declarations of other types are worth nothing and are seen (Q19)', () => {
    const flat = { ...pay23().flat, 'retained-1': { ...NO_COUNTS, billable: 4, refundable: 2 } };
    const other = billFor({ ...pay23(), flat }).total;
    expect(other.amount).toEqual(bill().total.amount);
    expect(explain(other, 'flat/output/retained-1')).toMatchObject({
      label: 'Retained 1 (not paid for mentors)',
      formula: '4 × £0.00. A flat rate pays for started and completed declarations only.',
    });
    expect(find(other, 'flat/clawbacks/retained-1')).toMatchObject({
      working: { count: 2 },
      rule: 'PAY-17',
      subject: { kind: 'refundable', role: 'mentor', type: 'retained-1', band: null },
    });
    expect(find(other, 'flat/output/started')?.subject).toEqual({
      kind: 'billable',
      role: 'mentor',
      type: 'started',
      band: null,
    });
    expect(find(other, 'flat/output/retained-2')).toBeNull();
  });

  test('a mentor row says how it was got', () => {
    expect(explain(bill().total, 'flat/output/started')?.formula).toBe('3 × £500.00 (50% × £1,000.00)');
    expect(explain(bill().total, 'flat/clawbacks')?.parts.map(({ label }) => label)).toEqual(['Completed']);
    expect(explain(bill().total, 'banded/service-fee')?.formula).toBe('Given by the contract');
    expect(explain(bill().total, '')?.formula).toBe('ECTs + Mentors');
  });

  test('uplift that should not be there is seen and refunded all the same (Q18)', () => {
    const odd = billFor({ ...pay23(), uplift: { billable: 1, refundable: 0 } }).total;
    expect(overviewRows(overviewOf(odd))[3]).toEqual(['Uplift fees', '£100.00']);
  });

  test('a contract from 2025 without a mentor fee is a fault that names the statement', () => {
    expect(() => billFor({ ...pay23(), mentorFee: null })).toThrow(
      'Statement PAY-23 has mentors but no mentor fee',
    );
  });
});

describe('PAY-33 to PAY-36, totals', () => {
  test('earlier refunds are taken off the places that were filled before', () => {
    const banded = { started: { previousBillable: 95, previousRefundable: 5, billable: 1, refundable: 0 } };
    expect(explain(billFor({ ...pay22(), banded }).total, 'banded/output/started-A')?.formula).toContain(
      '90 of 100 places were filled before',
    );
  });

  test('a fee of more decimals than pence is written with all of them', () => {
    const [first, ...rest] = pay22().bands;
    const bands = first ? [{ ...first, price: exact('995.55') }, ...rest] : [];
    expect(explain(billFor({ ...pay22(), bands }).total, 'banded/output/retained-1-A')?.formula).toBe(
      '0 × £89.5995 (15% × 60% × £995.55); 0 of 100 places were filled before',
    );
  });

  test('every figure names its rule', () => {
    const statement = billFor({
      ...pay23(),
      banded: { started: { ...NO_COUNTS, billable: 1, refundable: 1 } },
    }).total;
    const rule = (path: string) => explain(statement, path)?.rule;
    expect(['', 'banded', 'banded/vat', 'banded/adjustments'].map(rule)).toEqual([
      'PAY-34',
      'PAY-34',
      'PAY-33',
      'PAY-30',
    ]);
    expect(
      ['banded/output', 'banded/output/started-A', 'banded/service-fee', 'banded/uplift'].map(rule),
    ).toEqual(['PAY-11', 'PAY-11', 'PAY-12', 'PAY-24']);
    expect(['banded/clawbacks', 'flat/output', 'flat/output/started', 'flat/clawbacks'].map(rule)).toEqual([
      'PAY-29',
      'PAY-17',
      'PAY-11',
      'PAY-29',
    ]);
    expect(rule('banded/clawbacks/started-A')).toBe('PAY-11');
    expect(overviewOf(statement).rows.at(-1)).toMatchObject({ figure: { key: 'vat', rule: 'PAY-33' } });
  });

  test('a filling of bands that have no prices is a fault that names the band', () => {
    const { fillings } = billFor(pay22());
    expect(() => outputBlock('Output payment', fillings, [])).toThrow('Band A has no price');
    const [, ...others] = pay22().bands;
    expect(() => outputBlock('Output payment', fillings, others)).toThrow('Band A has no price');
  });

  test('a subtotal is a part before its VAT', () => {
    const part = find(billFor(pay23()).total, 'banded');
    expect(part && exactText(subtotalOf(part))).toBe('1414');
  });

  test('no uplift on a contract before 2025 is a row of £0.00', () => {
    const bill = billFor({ ...pay22(), uplift: { billable: 0, refundable: 0 } }).total;
    expect(overviewRows(overviewOf(bill))[2]).toEqual(['Uplift fees', '£0.00']);
    expect(find(bill, 'banded/clawbacks/uplift')).toBeNull();
  });

  test('a provider that is not registered pays no VAT', () => {
    const bill = billFor({ ...pay23(), vat: { rate: exact('0.20'), registered: false } });
    expect(exactText(bill.total.amount)).toBe('3414');
    expect(explain(bill.total, 'flat/vat')?.formula).toBe(
      'The lead provider was not registered for VAT on the payment date',
    );
  });

  test('a total below zero is shown as it is, with VAT below zero', () => {
    const adjustments = [{ id: '1', name: 'Paid twice', amount: negative(exact('10000')) }];
    const bill = billFor({ ...pay22(), adjustments });
    expect(shown(find(bill.total, 'banded/vat')?.amount ?? exact('0'))).toBe('−£1,284.47');
    expect(shown(bill.total.amount)).toBe('−£7,706.81');
  });

  test('what is over the ceiling is a row of its own, worth £0 (Q7)', () => {
    const banded = { started: { previousBillable: 198, previousRefundable: 0, billable: 5, refundable: 0 } };
    const bill = billFor({ ...pay22(), banded }).total;
    expect(explain(bill, 'banded/output/started-over')).toMatchObject({
      label: 'Started (over the ceiling)',
      rule: 'PAY-19',
      formula: '3 × £0.00. Every band is full: places above the last ceiling are worth £0.',
    });
    expect(find(bill, 'banded/output/started-over')?.subject).toEqual({
      kind: 'billable',
      role: 'all',
      type: 'started',
      band: null,
    });
    expect(find(bill, 'banded/output/started-C')?.subject).toEqual({
      kind: 'billable',
      role: 'all',
      type: 'started',
      band: 'C',
    });
    expect(exactText(find(bill, 'banded/output')?.amount ?? exact('0'))).toBe('144');
    expect(find(bill, 'banded/output/completed-over')).toBeNull();
  });

  test('a refund without a place is a row of its own, worth £0 (Q9)', () => {
    const banded = { completed: { ...NO_COUNTS, billable: 1, refundable: 3 } };
    const bill = billFor({ ...pay22(), banded, uplift: { billable: 0, refundable: 0 } }).total;
    expect(explain(bill, 'banded/clawbacks')?.parts.map(({ label }) => label)).toEqual([
      'Completed (Band A)',
      'Completed (no place to leave)',
    ]);
    expect(find(bill, 'banded/clawbacks/completed-without-place')).toMatchObject({
      rule: 'PAY-19',
      subject: { kind: 'refundable', role: 'all', type: 'completed', band: null },
    });
    expect(explain(bill, 'banded/clawbacks/completed-without-place')?.formula).toBe(
      '2 × £0.00. No band has a filled place left, so this refund takes nothing off.',
    );
  });

  test('shown rows that miss the shown total by a penny get a row named Rounding (PAY-35)', () => {
    const adjustments = [{ id: '1', name: 'A third', amount: exact('1/300') }];
    const bill = billFor({
      ...pay23(),
      monthlyServiceFee: exact('1/300'),
      banded: {},
      flat: {},
      vat: { rate: exact('0'), registered: false },
      adjustments,
    });
    const { rounding, rows, total } = overviewOf(bill.total);
    expect(rows.map(({ figure: { amount } }) => shown(amount)).filter((text) => text !== '£0.00')).toEqual(
      [],
    );
    expect(shown(total.amount)).toBe('£0.01');
    expect(rounding).toMatchObject({
      key: 'rounding',
      label: 'Rounding',
      rule: 'PAY-35',
      amount: exact('0.01'),
    });
    expect(rounding && formulaOf(rounding)).toBe(
      'The rows above, as shown, add up to a little more or less than the total, as shown',
    );
    expect(explain(total, 'banded/adjustments')?.formula).toBe('A third');
    expect(explain(billFor(pay23()).total, 'banded/adjustments')?.formula).toBe('Nothing to add up');
  });
});
