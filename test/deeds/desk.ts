import { DriftCaseRecord } from '../../server/records/drift-case.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import {
  aDeclaration,
  anActiveLeadProvider,
  aContract,
  adaInTraining,
  anAdjustment,
  aStatement,
  aUser,
  type Story,
} from '../stories/index.ts';
import type { Console } from '../support/console.ts';
import { proposed } from '../support/contract-desk.ts';
import { authorise, submitted } from '../support/statement-desk.ts';

/** What lies on the desks of finance and of the user managers: something for each of their deeds. */
export interface Desk {
  readonly activeLeadProviderIds: readonly string[];
  /** Closed by their deadline: open, payable, submitted and authorised. */
  readonly statementIds: readonly string[];
  readonly adjustmentId: string;
  readonly caseId: string;
  readonly proposalId: string;
  /** Accounts that do nothing else: to link those of who decides would take the second pair of eyes away. */
  readonly userIds: readonly string[];
}

/** Told as a story, and carried from desk to desk by people other than those at the door of the random deeds. */
export async function aDesk(console: Console, story: Story): Promise<Desk> {
  const told = await story.together(whatLiesThere);
  const { open, payable, waiting, paid, later, contract } = told;
  await submitted(console, waiting);
  await authorise(console.as('finance_approver'), paid, await submitted(console, paid));
  await console.as('finance').perform('markStatementPayable', { statementId: payable.id });
  const version = await story.find(StatementVersionRecord, { statementId: payable.id });
  const drift = await story.add(DriftCaseRecord, {
    statementId: payable.id,
    versionId: version.id,
    foundSha256: 'a'.repeat(64),
    cause: 'terms',
    rows: 1,
    differencePence: 1250n,
    details: 'Terms are not what they were.',
    closedAs: null,
    closedAt: null,
    closedBy: null,
  });
  const adjustment = await anAdjustment(story, { statement: later, amount: 1_200_000n, approval: 'waiting' });
  const proposal = await proposed(console, story, contract, { monthlyServiceFeePence: '100000' });
  return {
    activeLeadProviderIds: told.activeLeadProviderIds,
    statementIds: [open, payable, waiting, paid].map(({ id }) => id),
    adjustmentId: adjustment.id,
    caseId: drift.id,
    proposalId: proposal.id,
    userIds: told.userIds,
  };
}

async function whatLiesThere(told: Story) {
  const ada = await adaInTraining(told);
  const shared = { activeLeadProvider: ada.activeLeadProvider };
  await aContract(told, shared);
  const paid = await aStatement(told, { ...shared, year: 2025, month: 11 });
  const waiting = await aStatement(told, { ...shared, year: 2026, month: 1 });
  const payable = await aStatement(told, { ...shared, year: 2026, month: 2 });
  const open = await aStatement(told, { ...shared, year: 2026, month: 3 });
  await aDeclaration(told, { ...ada, statement: waiting, paymentStatus: 'eligible' });
  const other = await anActiveLeadProvider(told, { year: 2025 });
  const contract = await aContract(told, { activeLeadProvider: other, banded: { monthlyServiceFee: 0n } });
  await aStatement(told, { activeLeadProvider: other, contract, year: 2026, month: 1, status: 'paid' });
  const later = await aStatement(told, { activeLeadProvider: other, contract, year: 2026, month: 4 });
  await aStatement(told, { activeLeadProvider: other, contract, year: 2026, month: 8 });
  for (const month of [4, 8]) await aStatement(told, { ...shared, year: 2026, month });
  const users = [];
  for (let count = 0; count < 4; count++) users.push(await aUser(told, { role: 'support' }));
  return {
    open,
    payable,
    waiting,
    paid,
    later,
    contract,
    activeLeadProviderIds: [ada.activeLeadProvider.id, other.id],
    userIds: users.map(({ id }) => id),
  };
}
