import { contractTypes } from '../../../server/domain/contract.ts';
import { type Exact, negative, sum } from '../../../server/domain/payment/exact.ts';
import { type Figure, find, leaf, total } from '../../../server/domain/payment/figure.ts';
import { adjustmentsBlock } from '../../../server/domain/payment/other-blocks.ts';
import {
  clawbackBlock,
  partOf,
  statementTotal,
  subtotalOf,
  WORDING,
} from '../../../server/domain/payment/statement-bill.ts';
import { overviewOf, overviewRows, vatOf } from '../../../server/domain/payment/tables/overview.ts';
import type { Kinds } from '../answer.ts';

/** PAY-33 to PAY-36: blocks whose amounts are given, put together as every statement is. */
export const totalKinds: Kinds = {
  rect_statement_total(inputs) {
    const contractType = inputs.at('contract_type').oneOf(contractTypes);
    const vat = { rate: inputs.at('vat_rate').amount(), registered: inputs.at('vat_registered').flag() };
    const amount = (name: string) => inputs.at(name).amount();
    const adjustments = inputs
      .at('adjustments')
      .list()
      .map((adjustment, index) => ({
        id: String(index),
        name: `Adjustment ${index + 1}`,
        amount: adjustment.amount(),
      }));
    const wording = WORDING[contractType];
    const banded = partOf(
      { key: 'banded', label: wording.banded },
      [
        block('output', wording.output, amount('output_billable')),
        block('service-fee', 'Service fee', amount('monthly_service_fee')),
        block('uplift', 'Uplift fees', amount('uplift_billable')),
        clawbackBlock(wording.clawbacks, [
          block('bands', 'Bands', negative(amount('output_refundable'))),
          block('uplift', 'Uplift', negative(amount('uplift_refundable'))),
        ]),
        adjustmentsBlock(adjustments),
      ],
      vat,
    );
    const mentors = () => [
      block('output', 'Mentors output payment', amount('mentor_billable')),
      total({ key: 'clawbacks', label: 'Mentors clawbacks', rule: 'PAY-29' }, [
        block('refunds', 'Refunds', negative(amount('mentor_refundable'))),
      ]),
    ];
    const parts =
      contractType === 'ecf' ? [banded] : [banded, partOf({ key: 'flat', label: 'Mentors' }, mentors(), vat)];
    const statement = statementTotal(parts);
    return {
      rows: overviewRows(overviewOf(statement)),
      adjustments_total: find(statement, 'banded/adjustments')?.amount,
      subtotal: sum(parts.map(subtotalOf)),
      vat: vatOf(statement).amount,
      total: statement.amount,
    };
  },

  combined_total(inputs) {
    const parts = (['ect', 'mentor'] as const).map((name) => ({
      total: inputs.at(name).at('total_with_vat').amount(),
      vat: inputs.at(name).at('vat').amount(),
    }));
    const statement = statementTotal(parts.map((part, index) => block(String(index), 'Part', part.total)));
    return { total: statement.amount, vat: sum(parts.map(({ vat }) => vat)) };
  },
};

/** A block with a given amount. */
export const block = (key: string, label: string, amount: Exact): Figure =>
  leaf({ key, label, rule: 'PAY-34' }, amount, { is: 'given', by: 'the vector' });
