import { declarationTypes } from '../../../server/domain/declaration.ts';
import { signed } from '../../../server/domain/payment/banded-blocks.ts';
import { bandLetter } from '../../../server/domain/payment/bands.ts';
import { exact, negative, sum, zero } from '../../../server/domain/payment/exact.ts';
import { type Figure, leaf, total } from '../../../server/domain/payment/figure.ts';
import { inputsOf } from '../../../server/domain/payment/ledger.ts';
import {
  adjustmentsBlock,
  serviceFeeBlock,
  upliftBlock,
  upliftRefundRow,
} from '../../../server/domain/payment/other-blocks.ts';
import { billFor, clawbackBlock, partOf, subtotalOf } from '../../../server/domain/payment/statement-bill.ts';
import { NO_COUNTS } from '../../../server/domain/payment/statement-inputs.ts';
import type { Answer, Kinds } from '../answer.ts';
import type { Given } from '../given.ts';
import { declarationsFrom, ledgerWith, legacyStatements, SCOPE_NAMES, SCOPES } from '../ledgers.ts';
import { capacityFrom, shareFrom, typeFrom } from '../terms.ts';

/** PAY-15 to PAY-20 and PAY-32: counts, banding and totals of the legacy service. */
export const legacyTotalKinds: Kinds = {
  ecf1_counts(inputs) {
    const id = inputs.at('statement').id();
    const scope = inputs.at('scope').oneOf(SCOPE_NAMES);
    const type = inputs.at('declaration_type').oneOf(declarationTypes);
    const statement = inputsOf(legacyLedger(inputs, [], 'line_items')).find(
      ({ statementId }) => statementId === id,
    );
    if (!statement) throw inputs.at('statement').wrong('one of the statements');
    const counts = (scope === 'mentor' ? statement.flat : statement.banded)[type] ?? NO_COUNTS;
    return {
      current_billable: counts.billable,
      current_refundable: counts.refundable,
      previous_billable: counts.previousBillable,
      previous_refundable: counts.previousRefundable,
      previous_fill_level: counts.previousBillable - counts.previousRefundable,
    };
  },

  ecf1_banding(inputs) {
    const letters = inputs
      .at('bands')
      .list()
      .map((band) => band.at('letter').text());
    const capacities = inputs.at('bands').list().map(capacityFrom);
    const type = inputs.at('declaration_type').oneOf(declarationTypes);
    const bills = inputsOf(legacyLedger(inputs, capacities, 'line_items')).map(billFor);
    const answers = bills.map(({ statementId, fillings }) => {
      const bands = letters.map((letter, index) => {
        const fill = fillings[type].bands[index];
        return [letter, net(fill?.billable ?? 0, fill?.refundable ?? 0)];
      });
      return [statementId, Object.fromEntries(bands)];
    });
    return Object.fromEntries(answers);
  },

  ecf1_uplift(inputs) {
    const statements = inputsOf(legacyLedger(inputs, [], 'line_items_with_uplift'));
    return Object.fromEntries(
      statements.map(({ statementId, uplift }) => [statementId, net(uplift.billable, uplift.refundable)]),
    );
  },

  mentor_counts(inputs, asked) {
    const named = inputs
      .at('line_items')
      .list()
      .map((item) => item.at('statement').id());
    const statements = [...new Set([...named, ...asked])].map((id, index) => ({
      id,
      paymentDate: `2025-01-${String(index + 1).padStart(2, '0')}`,
      bandingRule: 'PAY-20' as const,
    }));
    const declarations = declarationsFrom(inputs.at('line_items'), null, statements, false);
    const counted = inputsOf(ledgerWith('ittecf_ectp', [], statements, declarations));
    const types = (flat: (typeof counted)[number]['flat']) =>
      Object.fromEntries(
        declarationTypes.map((type) => [type, net(flat[type]?.billable ?? 0, flat[type]?.refundable ?? 0)]),
      );
    return Object.fromEntries(counted.map(({ statementId, flat }) => [statementId, types(flat)]));
  },

  ecf1_statement_total(inputs) {
    const contract = inputs.at('contract');
    const bands = contract
      .at('bands')
      .list()
      .map((band, index) => ({
        letter: bandLetter(index + 1),
        capacity: capacityFrom(band),
        price: band.at('price').amount(),
        serviceRatio: shareFrom(band, 'service'),
      }));
    const terms = {
      recruitmentTarget: contract.at('recruitment_target').count(),
      setupFee: contract.at('set_up_fee').amount(),
      monthlyServiceFee: contract.maybe('monthly_service_fee')?.amount() ?? null,
    };
    const upliftFee = contract.maybe('uplift_amount')?.amount() ?? zero;
    const uplift = inputs.at('uplift');
    const upliftRefund = upliftRefundRow(uplift.at('subtractions').count(), upliftFee);
    const adjustments = inputs
      .at('adjustments')
      .list()
      .map((amount, index) => ({ id: String(index), name: 'Adjustment', amount: amount.amount() }));
    const reconcile = {
      id: 'reconcile',
      name: 'Reconcile amounts pre-adjustments feature',
      amount: inputs.at('reconcile_amount').amount(),
    };
    const service = serviceFeeBlock(terms, bands);
    const upliftPaid = upliftBlock(uplift.at('additions').count(), upliftFee);
    const all = [upliftPaid, service, adjustmentsBlock([...adjustments, reconcile])];
    return {
      ...totalsOf(inputs, outputRows(inputs.at('outputs')), [upliftRefund], all),
      service_fee: service.amount,
      uplift_total: upliftPaid.amount,
      uplift_clawback_deductions: upliftRefund.amount,
      adjustments_total: adjustmentsBlock(adjustments).amount,
    };
  },

  mentor_statement_total(inputs) {
    const fee = inputs.at('fee');
    const rows = inputs
      .at('outputs')
      .entries()
      .flatMap(([name, counts]) => sidesOf(name, counts, fee, null));
    return totalsOf(inputs, rows, [], []);
  },
};

const net = (additions: number, subtractions: number) => ({
  count: additions - subtractions,
  additions,
  subtractions,
});

function legacyLedger(inputs: Given, capacities: readonly number[], items: string) {
  const statements = legacyStatements(inputs.at('statements'));
  const declarations = declarationsFrom(
    inputs.at(items),
    inputs.at('lead_provider').id(),
    statements,
    items !== 'line_items',
  );
  return ledgerWith(SCOPES[inputs.at('scope').oneOf(SCOPE_NAMES)], capacities, statements, declarations);
}

/** Rows whose counts and fees are given, by type and band. */
const outputRows = (outputs: Given): Figure[] =>
  outputs
    .entries()
    .flatMap(([name, bands]) =>
      bands.entries().flatMap(([band, counts]) => sidesOf(name, counts, counts.at('fee'), band)),
    );

function sidesOf(name: string, counts: Given, fee: Given, band: string | null): Figure[] {
  const type = typeFrom(name, counts);
  return (['billable', 'refundable'] as const).map((kind) => {
    const count = counts.at(kind === 'billable' ? 'additions' : 'subtractions').count();
    const named = { key: `${type}-${band}`, label: type, rule: 'PAY-11' };
    const working = { is: 'fee', count, fee: fee.amount() } as const;
    return leaf(named, signed(kind, count, fee.amount()), working, { kind, role: 'all', type, band });
  });
}

/** A legacy statement from its rows: VAT at a constant 20% for providers that charge it (PAY-33). */
function totalsOf(
  inputs: Given,
  rows: readonly Figure[],
  upliftRefunds: readonly Figure[],
  others: readonly Figure[],
): Answer {
  const side = (kind: 'billable' | 'refundable') => rows.filter(({ subject }) => subject?.kind === kind);
  const output = total({ key: 'output', label: 'Output payment', rule: 'PAY-11' }, side('billable'));
  const clawbacks = clawbackBlock('Clawbacks', [...side('refundable'), ...upliftRefunds]);
  const vat = { rate: exact('0.20'), registered: inputs.at('vat_chargeable').flag() };
  const part = partOf({ key: 'banded', label: 'Statement' }, [output, ...others, clawbacks], vat);
  const byType = (kind: 'billable' | 'refundable', sign: typeof negative) =>
    Object.fromEntries(
      declarationTypes.map((type) => [
        type,
        sign(
          sum(
            side(kind)
              .filter(({ subject }) => subject?.type === type)
              .map(({ amount }) => amount),
          ),
        ),
      ]),
    );
  return {
    output_fee: output.amount,
    clawback_deductions: negative(sum(side('refundable').map(({ amount }) => amount))),
    clawbacks_total: clawbacks.amount,
    adjustments_total: clawbacks.amount,
    additions_by_type: byType('billable', (amount) => amount),
    deductions_by_type: byType('refundable', negative),
    subtotal: subtotalOf(part),
    vat: part.parts.at(-1)?.amount,
    total: part.amount,
    total_with_vat: part.amount,
  };
}
