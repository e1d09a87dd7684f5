import { declarationTypes } from '../../../server/domain/declaration.ts';
import { percentage, sharesFromPercentage } from '../../../server/domain/payment/contract.ts';
import { minus, negative, plus, sum, times, whole } from '../../../server/domain/payment/exact.ts';
import { bandedFee, flatFee, flatTypes } from '../../../server/domain/payment/fees.ts';
import { leaf } from '../../../server/domain/payment/figure.ts';
import {
  contractValue,
  historicUpliftCap,
  historicUpliftTotal,
} from '../../../server/domain/payment/historic-uplift-cap.ts';
import { mentorClawbackBlock, mentorOutputBlock } from '../../../server/domain/payment/mentor-blocks.ts';
import { serviceFeeBlock } from '../../../server/domain/payment/other-blocks.ts';
import { partOf } from '../../../server/domain/payment/statement-bill.ts';
import { countOf } from '../../../server/domain/payment/tables/output-table.ts';
import { shown } from '../../../server/domain/payment/tables/shown.ts';
import type { Answer, Kinds } from '../answer.ts';
import { countsOfSides, proportionsFrom } from '../mentors.ts';
import { capacityFrom, pricesFrom, shareFrom, typeFrom } from '../terms.ts';

/** PAY-04, PAY-11, PAY-12, PAY-28: what one declaration earns, and the fees that do not depend on declarations. */
export const feeKinds: Kinds = {
  fee_per_declaration(inputs) {
    const prices = pricesFrom(inputs.at('bands'));
    const fees = prices.map((price) => [
      price.letter,
      Object.fromEntries(declarationTypes.map((type) => [type, bandedFee(type, price)])),
    ]);
    const rows = inputs
      .maybe('billable')
      ?.entries()
      .map(([name, counts]) => {
        const type = typeFrom(name, counts);
        const amounts = prices.map((price) =>
          times(whole(counts.maybe(price.letter)?.count() ?? 0), bandedFee(type, price)),
        );
        return [type, sum(amounts)];
      });
    return { ...Object.fromEntries(fees), row_total: Object.fromEntries(rows ?? []) };
  },

  mentor_fee(inputs) {
    const price = inputs.at('payment_per_participant').amount();
    return Object.fromEntries(flatTypes.map((type) => [type, flatFee(type, price)]));
  },

  flat_rate_outputs(inputs) {
    const only = inputs.maybe('only_type')?.oneOf(declarationTypes) ?? null;
    const counts = countsOfSides(inputs.at('declarations'), only);
    const price = inputs.at('price').amount();
    const proportions = proportionsFrom(inputs.at('proportions'));
    if (proportions === 'do not add up') return { refused: 'The proportions do not add up to 1.' };
    const output = mentorOutputBlock(counts, price, proportions);
    const clawbacks = mentorClawbackBlock(counts, price, proportions);
    const priced = (figure: typeof output) =>
      countOf(figure.parts.filter(({ working }) => working.is === 'mentor fee'));
    return {
      billable_count: priced(output),
      refundable_count: priced(clawbacks),
      net_count: priced(output) - priced(clawbacks),
      billable_amount: output.amount,
      refundable_amount: negative(clawbacks.amount),
      net_amount: plus(output.amount, clawbacks.amount),
    };
  },

  flat_rate_total(inputs) {
    const net = inputs.at('net').amount();
    const given = leaf({ key: 'net', label: 'Net', rule: 'PAY-17' }, net, { is: 'given', by: 'the vector' });
    const vat = { rate: inputs.at('vat_rate').amount(), registered: inputs.at('vat_registered').flag() };
    const part = partOf({ key: 'flat', label: 'Mentors' }, [given], vat);
    return { subtotal: net, vat: minus(part.amount, net), total: part.amount };
  },

  service_fee(inputs) {
    const bands = inputs
      .at('bands')
      .list()
      .map((band) => ({
        letter: band.at('letter').text(),
        capacity: capacityFrom(band),
        price: band.at('price').amount(),
        serviceRatio: shareFrom(band, 'service'),
      }));
    const setupFee = (inputs.maybe('setup_fee') ?? inputs.at('set_up_fee')).amount();
    const terms = {
      recruitmentTarget: inputs.at('recruitment_target').count(),
      setupFee,
      monthlyServiceFee: inputs.maybe('monthly_service_fee')?.amount() ?? null,
    };
    return { monthly: serviceFeeBlock(terms, bands).amount };
  },

  ratio_rounding(inputs) {
    const ratio = inputs.maybe('set_output_ratio');
    const percent = ratio ? times(ratio.amount(), whole(100)) : inputs.at('set_output_percentage').amount();
    const { outputRatio, serviceRatio } = sharesFromPercentage(percent);
    return {
      output_ratio: outputRatio,
      service_ratio: serviceRatio,
      output_percentage: percentage(outputRatio),
      service_percentage: percentage(serviceRatio),
    };
  },

  amount_with_vat(inputs) {
    const count = inputs.at('count').integer();
    const fee = inputs.at('fee').amount();
    const amount = leaf({ key: 'amount', label: 'Amount', rule: 'PAY-33' }, times(whole(count), fee), {
      is: 'fee',
      count,
      fee,
    });
    const part = partOf({ key: 'part', label: 'Part' }, [amount], {
      rate: inputs.at('vat_rate').amount(),
      registered: true,
    });
    return { exact: part.amount, display: shown(part.amount) };
  },

  display_money: (inputs) => ({ display: shown(inputs.at('amount').amount()) }),

  uplift_cap_historical(inputs): Answer {
    const contract = inputs.maybe('contract');
    const value = contract
      ? contractValue(
          contract.at('recruitment_target').count(),
          contract
            .at('bands')
            .list()
            .map((band) => ({ capacity: capacityFrom(band), price: band.at('price').amount() })),
        )
      : inputs.at('total_contract_value').amount();
    const cap = historicUpliftCap(value);
    if (!contract) return { cap };
    const counts = {
      previousNet: inputs.at('previous_net_uplifts').integer(),
      additions: inputs.at('additions').count(),
    };
    return { cap, uplift_total: historicUpliftTotal(cap, contract.at('uplift_amount').amount(), counts) };
  },
};
