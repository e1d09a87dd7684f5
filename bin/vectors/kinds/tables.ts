import { contractTypes } from '../../../server/domain/contract.ts';
import { declarationTypes, typeLabel } from '../../../server/domain/declaration.ts';
import { clawbackRows, outputBlock } from '../../../server/domain/payment/banded-blocks.ts';
import { negative, over, times, whole } from '../../../server/domain/payment/exact.ts';
import { BANDED_PROPORTION, FLAT_PROPORTION, flatTypes } from '../../../server/domain/payment/fees.ts';
import { type Figure, leaf, total } from '../../../server/domain/payment/figure.ts';
import { mentorClawbackBlock, mentorOutputBlock } from '../../../server/domain/payment/mentor-blocks.ts';
import {
  adjustmentsBlock,
  upliftBlock,
  upliftRefundRow,
} from '../../../server/domain/payment/other-blocks.ts';
import { clawbackBlock, fillTypes } from '../../../server/domain/payment/statement-bill.ts';
import { NO_COUNTS } from '../../../server/domain/payment/statement-inputs.ts';
import { printed, textOf } from '../../../server/domain/payment/tables/cells.ts';
import { mentorOutputTable, outputTable } from '../../../server/domain/payment/tables/output-table.ts';
import {
  adjustmentsTable,
  clawbackTable,
  upliftTable,
} from '../../../server/domain/payment/tables/small-tables.ts';
import { feeTypes } from '../../../server/domain/statement.ts';
import type { Kinds } from '../answer.ts';
import type { Given } from '../given.ts';
import { proportionsFrom } from '../mentors.ts';
import { pricesFrom, typeFrom } from '../terms.ts';

/** UI-03: the blocks of a statement, read from its figures. */
export const tableKinds: Kinds = {
  output_table(inputs) {
    const prices = pricesFrom(inputs.at('bands'));
    const allocated = Object.fromEntries(
      inputs
        .at('allocated')
        .entries()
        .map(([name, counts]) => [typeFrom(name, counts), counts.list().map((count) => count.count())]),
    );
    const rows = declarationTypes.flatMap((type) =>
      prices.flatMap((price, index) => {
        const count = allocated[type]?.[index] ?? 0;
        return outputBlock(
          '',
          fillTypes('PAY-19', [{ ...price, capacity: count }], { [type]: { ...NO_COUNTS, billable: count } }),
          [price],
        ).parts.filter(({ subject }) => subject?.type === type);
      }),
    );
    const block = total({ key: 'output', label: 'Output payment', rule: 'PAY-11' }, rows);
    return printed(outputTable(block, inputs.at('fee_label').text()));
  },

  output_table_extended(inputs) {
    const cells = inputs
      .at('cells')
      .list()
      .map((cell): Figure => {
        const [count, fee] = [cell.at('count').count(), cell.at('fee').amount()];
        const type = cell.at('type').oneOf(declarationTypes);
        const band = cell.at('band').text();
        const named = { key: `${type}-${band}`, label: typeLabel(type), rule: 'PAY-11' };
        const subject = { kind: 'billable', role: 'all', type, band } as const;
        return leaf(named, times(whole(count), fee), { is: 'fee', count, fee }, subject);
      });
    const block = total({ key: 'output', label: 'Output payment', rule: 'PAY-11' }, cells);
    const table = outputTable(block, inputs.at('fee_label').text());
    return { rows: textOf(table.rows.slice(-2)), total: table.total };
  },

  mentor_output_table(inputs) {
    const proportions = proportionsFrom(inputs.at('proportions'));
    if (proportions === 'do not add up') return { refused: 'The proportions do not add up to 1.' };
    const billable = inputs.at('billable');
    const counts = Object.fromEntries(
      flatTypes.map((type) => [type, { ...NO_COUNTS, billable: billable.maybe(type)?.count() ?? 0 }]),
    );
    return printed(mentorOutputTable(mentorOutputBlock(counts, inputs.at('price').amount(), proportions)));
  },

  clawback_table(inputs) {
    const contractType = inputs.at('contract_type').oneOf([...contractTypes, 'flat_rate']);
    const refunds = inputs
      .at('refunds')
      .list()
      .flatMap(contractType === 'flat_rate' ? mentorRefund : bandedRefund);
    const uplift = contractType === 'ecf' ? inputs.maybe('uplift') : null;
    const count = uplift?.at('count').count() ?? 0;
    const back = uplift && count > 0 ? [upliftRefundRow(count, uplift.at('fee').amount())] : [];
    return printed(clawbackTable(clawbackBlock('Clawbacks', [...refunds, ...back])));
  },

  clawbacks_breakdown(inputs) {
    const fee = inputs.at('fee').amount();
    const banded = inputs.at('order').oneOf(['band_then_type', 'type']) === 'band_then_type';
    const rows = inputs
      .at('subtractions')
      .entries()
      .flatMap(([band, types]) => {
        const given = types
          .entries()
          .map(([name, count]) => ({ type: typeFrom(name, count), count: count.count() }));
        return declarationTypes
          .flatMap((type) => given.filter((row) => row.type === type && row.count > 0))
          .map(({ type, count }) => ({
            declaration_type: typeLabel(type),
            ...(banded && { band: band.toUpperCase() }),
            count,
            fee: negative(fee),
            subtotal: negative(times(whole(count), fee)),
          }));
      });
    return { rows };
  },

  uplift_table(inputs) {
    const block = upliftBlock(inputs.at('billable_count').count(), inputs.at('uplift_fee').amount());
    const contractType = inputs.at('contract_type').oneOf(contractTypes);
    const table = upliftTable(block, contractType, inputs.at('fee_type').oneOf(feeTypes));
    return table ? { rendered: true, row: textOf(table.rows)[0], total: table.total } : { rendered: false };
  },

  adjustments_table(inputs) {
    const adjustments = inputs
      .at('adjustments')
      .list()
      .map((adjustment, index) => {
        const [name, amount] = adjustment.list();
        if (!name || !amount) throw adjustment.wrong('a name and an amount');
        return { id: String(index), name: name.text(), amount: amount.amount() };
      });
    return printed(adjustmentsTable(adjustmentsBlock(adjustments)));
  },
};

/** A refund whose fee is given: the price is what earns that fee for its type at a full output share. */
function bandedRefund(refund: Given): Figure[] {
  const type = refund.at('type').oneOf(declarationTypes);
  const [letter, count] = [refund.at('band').text(), refund.at('count').count()];
  const price = {
    letter,
    price: over(refund.at('fee').amount(), BANDED_PROPORTION[type]),
    outputRatio: whole(1),
  };
  const counts = { ...NO_COUNTS, previousBillable: count, refundable: count };
  return clawbackRows(fillTypes('PAY-19', [{ letter, capacity: count }], { [type]: counts }), [price]);
}

function mentorRefund(refund: Given): Figure[] {
  const type = refund.at('type').oneOf(flatTypes);
  const price = over(refund.at('fee').amount(), FLAT_PROPORTION[type]);
  const counts = { [type]: { ...NO_COUNTS, refundable: refund.at('count').count() } };
  return [...mentorClawbackBlock(counts, price).parts];
}
