import { defineAction } from '../../audit/action.ts';
import type { ContractsFacts, ContractsOutcome } from '../../domain/set-up/compare-contracts.ts';
import type { GivenFile } from '../../domain/set-up/given-file.ts';
import { inFigures, remarks } from '../../domain/set-up/line-report.ts';
import { ContractRecord } from '../../records/contract.record.ts';
import { contractsFacts, contractsNamedIn, writeContracts } from '../../records/contract-file.ts';
import { ActiveLeadProviderRecord } from '../../records/lead-provider.record.ts';
import { decide } from './rule.ts';

export const importContracts = defineAction<object, GivenFile, ContractsFacts, ContractsOutcome>({
  name: 'import-contracts',
  called: 'import contracts',
  allowed: ['finance'],
  on: [{ type: 'Query', may: 'mayImportContracts' }],
  irreversible: 'Terms are changed again, never taken back: import them as they were.',

  async gather({ em, take, now }, file) {
    const named = await contractsNamedIn(em, file);
    for (const { id, contractIds } of named) {
      await take(ActiveLeadProviderRecord, id);
      for (const contractId of contractIds) await take(ContractRecord, contractId);
    }
    return contractsFacts(em, named, now);
  },

  steps: () => [],
  decide,
  apply: ({ em, actor }, { deeds }) => writeContracts(em, actor.userId, deeds),

  tell: ({ report, deeds }, _facts, { fileName }) => ({
    sentence: `Imported contracts from ${fileName}: ${inFigures(report)}`,
    subjects: deeds.flatMap((deed) => [
      { type: 'LeadProvider', id: deed.provider.leadProviderId },
      { type: 'ActiveLeadProvider', id: deed.provider.activeLeadProviderId },
      ...(deed.is === 'changed'
        ? [
            { type: 'Contract', id: deed.version.contract.id },
            ...deed.change.moved.map(({ id }) => ({ type: 'Statement', id })),
          ]
        : []),
    ]),
    notices: [...remarks(report), ...noticesOf(deeds), ...leftOut(report.refused.length)],
  }),
});

function noticesOf(deeds: ContractsOutcome['deeds']): string[] {
  const made = deeds.filter(({ is }) => is === 'made').length;
  const waiting = deeds.filter((deed) => deed.is === 'changed' && deed.change.needsSecondPerson).length;
  const changed = deeds.length - made - waiting;
  return [
    ...(made > 0 ? [`${counted(made, 'contract')} made, to pay nothing until statements use them.`] : []),
    ...(changed > 0
      ? [`${counted(changed, 'contract')} changed at once, since no sealed statement used them.`]
      : []),
    ...(waiting > 0
      ? [
          `${counted(waiting, 'change')} proposed, for another finance officer or a finance approver to approve.`,
        ]
      : []),
  ];
}

const leftOut = (count: number): string[] => (count > 0 ? [`${counted(count, 'line')} left out.`] : []);
const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? ' is' : 's are'}`;
