import { defineAction } from '../../../audit/action.ts';
import { notFound } from '../../../audit/faults.ts';
import { pounds } from '../../../domain/money.ts';
import { driftBetween } from '../../../domain/payment/drift.ts';
import type { Sealed } from '../../../domain/payment/seal.ts';
import { statementOf } from '../../../domain/statement.ts';
import { DriftCaseRecord } from '../../../records/drift-case.record.ts';
import { type ContractOwner, ownerOfContract } from '../../../records/owner-of-contract.ts';
import { latestVersion, reckonAll } from '../../../records/sealing.ts';
import { StatementRecord } from '../../../records/statement.record.ts';
import type { StatementVersionRecord } from '../../../records/statement-version.record.ts';
import { decide, type Facts, type Outcome } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly version: StatementVersionRecord;
  readonly provider: ContractOwner;
  readonly latest: DriftCaseRecord | null;
}

export const checkDrift = defineAction<{ statementId: string }, object, Found, Outcome>({
  name: 'check-drift',
  called: 'check a sealed statement for drift',
  allowed: ['system'],
  irreversible: 'What a night has found stands. The next night looks again.',
  on: [],

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    const version = await latestVersion(look.em, statementId);
    if (!version) throw notFound('statement version');
    const [reckoned] = await reckonAll(look.em, [statement]);
    if (!reckoned) throw notFound('statement');
    const [, now] = reckoned;
    return {
      statement,
      version,
      provider: await ownerOfContract(look.em, statement),
      drift: driftBetween(JSON.parse(version.contents) as Sealed, now.sealed),
      foundSha256: now.contentSha256,
      latest: await look.em.findOne(DriftCaseRecord, { statementId }, { orderBy: { openedAt: 'desc' } }),
    };
  },

  steps: () => [],
  decide: (facts) => decide(facts),

  apply(look, outcome, { statement, version, latest, foundSha256 }) {
    if (outcome.is === 'gone') {
      if (!latest) throw notFound('drift case');
      Object.assign(latest, { closedAs: 'gone', closedAt: look.now, closedBy: look.actor.userId });
      return;
    }
    const { cause, rows, differencePence, details } = outcome.drift;
    const found = { versionId: version.id, foundSha256, cause, rows, differencePence, details };
    if (outcome.is === 'moved' && latest) Object.assign(latest, found);
    else look.em.create(DriftCaseRecord, { statementId: statement.id, ...found });
  },

  tell: (outcome, { statement, version, provider }) => ({
    sentence: told(outcome, `version ${version.number} of ${statementOf(statement, provider)}`),
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices: [],
  }),
});

const told = (outcome: Outcome, what: string): string =>
  outcome.is === 'gone'
    ? `Found that the records come to ${what} again, and closed its case`
    : `Found that the records no longer come to ${what}: ${pounds(outcome.drift.differencePence)} different`;
