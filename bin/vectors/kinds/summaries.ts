import { contractTypes } from '../../../server/domain/contract.ts';
import { declarationTypes } from '../../../server/domain/declaration.ts';
import { whole } from '../../../server/domain/payment/exact.ts';
import {
  legacyRevisedTarget,
  providerTargets,
  revisedTarget,
} from '../../../server/domain/payment/tables/provider-targets.ts';
import { groupOf, outputGroups, summaryTable } from '../../../server/domain/payment/tables/summary.ts';
import type { Kinds } from '../answer.ts';
import type { Given } from '../given.ts';
import { capacityFrom } from '../terms.ts';

/** UI-03, PAY-07: the summary of a statement's declarations, and what its provider is contracted for. */
export const summaryKinds: Kinds = {
  declaration_summary(inputs) {
    const flat =
      inputs.at('contract_type').oneOf(contractTypes) === 'ecf' ? null : countsFrom(inputs.at('flat_rate'));
    const voided = inputs.at('voided');
    const counts = { ect: voided.at('ect').count(), mentor: voided.at('mentor').count() };
    const { headings, rows } = summaryTable(countsFrom(inputs.at('banded')), flat, counts);
    return { headings, rows: rows.map((row) => row.map(({ text }) => text)) };
  },

  provider_targets(inputs) {
    const legacy = inputs.at('model').oneOf(['rect', 'ecf1']) === 'ecf1';
    const capacities =
      inputs
        .maybe('band_capacities')
        ?.list()
        .map((capacity) => capacity.count()) ??
      inputs.maybe('bands')?.list().map(capacityFrom) ??
      [];
    const amount = (...names: string[]) =>
      names
        .map((name) => inputs.maybe(name))
        .find((found) => found)
        ?.amount();
    const targets = providerTargets(
      {
        contractType: inputs.maybe('contract_type')?.oneOf(contractTypes) ?? 'ecf',
        recruitmentTarget: inputs.at('recruitment_target').count(),
        setupFee: amount('setup_fee', 'set_up_fee') ?? whole(0),
        upliftFeePerDeclaration: amount('uplift_fee', 'uplift_amount') ?? whole(0),
        upliftTargetRatio: amount('uplift_target') ?? null,
        capacities,
      },
      legacy ? legacyRevisedTarget : revisedTarget,
    );
    return {
      recruitment_target: targets.recruitmentTarget,
      revised_recruitment_target: targets.revisedTarget,
      revised_target: targets.revisedTarget,
      uplift_target: targets.upliftTarget,
      uplift_amount: targets.upliftAmount,
      setup_fee: targets.setupFee,
      set_up_fee: targets.setupFee,
      bands: targets.bands,
    };
  },
};

/** Rows already counted by type, or by group where the extensions are one. */
function countsFrom(rows: Given) {
  const listed = rows.list().map((row) => ({
    group: groupOf(row.at('type').oneOf([...declarationTypes, 'extended', 'retained'])),
    billable: row.at('billable').count(),
    refundable: row.at('refundable').count(),
  }));
  const over = (key: 'billable' | 'refundable', group?: string) =>
    listed.reduce((all, row) => all + (group === undefined || row.group === group ? row[key] : 0), 0);
  const [started, retained, completed, extended] = outputGroups.map((group) => over('billable', group));
  return {
    groups: {
      started: started ?? 0,
      retained: retained ?? 0,
      completed: completed ?? 0,
      extended: extended ?? 0,
    },
    clawbacks: over('refundable'),
  };
}
