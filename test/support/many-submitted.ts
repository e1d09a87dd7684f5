import type { Em } from '../../server/database/orm.ts';
import { type KeptCheck, withRemarks } from '../../server/domain/payment/checks/checks.ts';
import { readerIn } from '../../server/records/reads/reader-in.ts';
import { reviewOf } from '../../server/records/reads/statement-checks.ts';
import { sealFirst } from '../../server/records/sealing.ts';
import { StatementSubmissionRecord } from '../../server/records/statement-submission.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { aContract, aDeclaration, adaInTraining, aStatement, inside, type Story } from '../stories/index.ts';
import type { Shown } from './statement-desk.ts';

/** Statements told as one event: its rules are checked at its end, and it is not so long that a failure is costly. */
const BATCH = 50;

export interface Waiting {
  readonly id: string;
  readonly shown: Shown;
}

/** So many submitted statements with a declaration each, every one of another lead provider, told in batches. */
export async function manySubmitted(story: Story, count: number): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  while (waiting.length < count)
    waiting.push(...(await aBatch(story, Math.min(BATCH, count - waiting.length))));
  return waiting;
}

const aBatch = (story: Story, count: number): Promise<Waiting[]> =>
  story.system.perform(async (em) => {
    const told = inside(story.system, em);
    const statements = [];
    for (let index = 0; index < count; index++) statements.push(await aPayable(told));
    await sealFirst(em, statements);
    const versions = await em.find(StatementVersionRecord, {
      statementId: { $in: statements.map(({ id }) => id) },
    });
    const { id: submittedBy } = await told.find(UserRecord, { name: 'Demo data' });
    for (const { id: versionId, statementId, totalPence: typedTotalPence } of versions)
      em.create(StatementSubmissionRecord, {
        statementId,
        versionId,
        typedTotalPence,
        submittedBy,
        checks: await checksOf(em, statementId),
        endedAs: null,
        endedBy: null,
        endedAt: null,
        approvedSha256: null,
        approvedTotalPence: null,
      });
    for (const statement of statements) statement.status = 'submitted';
    return versions.map(({ statementId, number, contentSha256, totalPence }) => ({
      id: statementId,
      shown: { status: 'submitted', version: { number, contentSha256, totalPence: String(totalPence) } },
    }));
  });

async function checksOf(em: Em, statementId: string): Promise<KeptCheck[]> {
  const kept = withRemarks((await reviewOf(readerIn(em), statementId))?.checks ?? [], []);
  if (!kept.agreed) throw new Error(kept.refusal.because);
  return kept.outcome;
}

async function aPayable(told: Story) {
  const ada = await adaInTraining(told);
  await aContract(told, ada);
  const statement = await aStatement(told, { ...ada, month: 1, year: 2026, status: 'payable' });
  await aDeclaration(told, { ...ada, statement, paymentStatus: 'payable' });
  return statement;
}
