import { declarationTypes } from '../../../server/domain/declaration.ts';
import { type BandFill, free, net } from '../../../server/domain/payment/band-filling.ts';
import { clawbackRows, outputBlock } from '../../../server/domain/payment/banded-blocks.ts';
import {
  bandLetter,
  bandRanges,
  legacyCapacity,
  splitOverBands,
} from '../../../server/domain/payment/bands.ts';
import { minus, negative, sum } from '../../../server/domain/payment/exact.ts';
import { bandedFee } from '../../../server/domain/payment/fees.ts';
import { fillTypes } from '../../../server/domain/payment/statement-bill.ts';
import { countOf } from '../../../server/domain/payment/tables/output-table.ts';
import type { Answer, Kinds } from '../answer.ts';
import { type Given, Malformed } from '../given.ts';
import { bandsFrom, countsFrom, pricesFrom } from '../terms.ts';

/** PAY-08, PAY-10, PAY-19: ranges, splits and the filling of bands. */
export const bandingKinds: Kinds = {
  band_range(inputs) {
    const order = inputs.at('band').integer();
    const range = bandRanges(
      inputs
        .at('capacities')
        .list()
        .map((capacity) => capacity.count()),
    )[order - 1];
    if (!range) throw inputs.at('band').wrong('the order of one of the bands');
    return { ...range };
  },

  band_split(inputs) {
    const capacities = inputs.at('bands').list().map(legacyCapacityFrom);
    return {
      per_band: splitOverBands(capacities, inputs.at('current').count(), inputs.at('previous').count()),
    };
  },

  band_allocation_ops(inputs) {
    const empty = { previousBillable: 0, previousRefundable: 0, billable: 0, refundable: 0 };
    let fill: BandFill = { letter: bandLetter(1), capacity: inputs.at('capacity').count(), ...empty };
    for (const op of inputs.at('ops').list()) {
      const [name, count] = op.list();
      if (!name || !count) throw op.wrong('a name and a count');
      const { column, room } = OPERATIONS[name.oneOf(OPERATION_NAMES)];
      fill = { ...fill, [column]: fill[column] + Math.min(count.count(), room(fill)) };
    }
    return {
      previous_billable_count: fill.previousBillable,
      previous_refundable_count: fill.previousRefundable,
      billable_count: fill.billable,
      refundable_count: fill.refundable,
      net_billable_count: net(fill),
      total_net_count: fill.billable - fill.refundable,
      available_capacity: free(fill),
    };
  },

  rect_banding(inputs) {
    const bands = bandsFrom(inputs.at('bands'));
    const fillings = fillTypes('PAY-19', bands, countsFrom(inputs.at('declarations')));
    const byType = declarationTypes.map((type) => [type, inSnakeCase(fillings[type].bands)]);
    const perType = (key: 'overCeiling' | 'withoutPlace') =>
      Object.fromEntries(declarationTypes.map((type) => [type, fillings[type][key]]));
    return {
      ...Object.fromEntries(byType),
      unpaid_overflow: perType('overCeiling'),
      unabsorbed_refunds: perType('withoutPlace'),
    };
  },

  banded_outputs(inputs) {
    const bands = bandsFrom(inputs.at('bands'));
    const prices = pricesFrom(inputs.at('bands'));
    const fillings = fillTypes('PAY-19', bands, countsFrom(inputs.at('declarations')));
    const output = outputBlock('Output payment', fillings, prices);
    const refunds = clawbackRows(fillings, prices);
    const priced = (rows: typeof refunds) => rows.filter(({ subject }) => subject?.band !== null);
    return sides(
      countOf(priced(output.parts.slice())),
      output.amount,
      countOf(priced(refunds)),
      sum(refunds.map(({ amount }) => amount)),
    );
  },

  declaration_type_output(inputs) {
    const type = inputs.at('declaration_type').oneOf(declarationTypes);
    const price = {
      letter: 'A',
      price: inputs.at('price').amount(),
      outputRatio: inputs.at('output_ratio').amount(),
    };
    const [billable, refundable] = [inputs.at('billable').count(), inputs.at('refundable').count()];
    const bands = [{ letter: 'A', capacity: billable + refundable }];
    // What is refunded here had filled its place before, so that as many may leave as are said to.
    const counts = { previousBillable: refundable, previousRefundable: 0, billable, refundable };
    const fillings = fillTypes('PAY-19', bands, { [type]: counts });
    const output = outputBlock('Output payment', fillings, [price]);
    const refunded = sum(clawbackRows(fillings, [price]).map(({ amount }) => amount));
    return { fee: bandedFee(type, price), ...sides(billable, output.amount, refundable, refunded) };
  },
};

const OPERATION_NAMES = [
  'add_previous_billable',
  'remove_previous_refundable',
  'add_billable',
  'remove_refundable',
] as const;
const OPERATIONS = {
  add_previous_billable: { column: 'previousBillable', room: free },
  remove_previous_refundable: { column: 'previousRefundable', room: net },
  add_billable: { column: 'billable', room: free },
  remove_refundable: { column: 'refundable', room: net },
} as const;

function legacyCapacityFrom(band: Given): number {
  const capacity = legacyCapacity({ min: band.maybe('min')?.count() ?? null, max: band.at('max').count() });
  if (capacity < 1) throw new Malformed(`${band.path} must have a max at or above its min`);
  return capacity;
}

const inSnakeCase = (fills: readonly BandFill[]) =>
  Object.fromEntries(
    fills.map((fill) => [
      fill.letter,
      {
        previous_billable: fill.previousBillable,
        previous_refundable: fill.previousRefundable,
        billable: fill.billable,
        refundable: fill.refundable,
        net: net(fill),
      },
    ]),
  );

/** Both sides of a block; refunds come as the amounts below zero that the bill shows. */
function sides(
  billableCount: number,
  billable: Parameters<typeof minus>[0],
  refundableCount: number,
  refunded: Parameters<typeof minus>[0],
): Answer {
  return {
    billable_count: billableCount,
    refundable_count: refundableCount,
    net_count: billableCount - refundableCount,
    billable_amount: billable,
    refundable_amount: negative(refunded),
    net_amount: minus(billable, negative(refunded)),
  };
}
