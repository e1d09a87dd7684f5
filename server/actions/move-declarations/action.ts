import type { EntityManager } from '@mikro-orm/postgresql';
import { defineAction, type Told } from '../../audit/action.ts';
import { statementName } from '../../domain/statement.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { ActiveLeadProviderRecord, LeadProviderRecord } from '../../records/lead-provider.record.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import {
  decide,
  type Facts,
  type Line,
  type MovingStatement,
  type Outcome,
  steps,
  type Which,
} from './rule.ts';

interface Found extends Facts {
  readonly leadProvider: string;
}

export const moveDeclarations = defineAction<
  { statementId: string },
  { toStatementId: string } & Which,
  Found,
  Outcome
>({
  name: 'move-declarations',
  called: 'move declarations to another statement',
  allowed: ['finance'],
  on: [{ type: 'Statement', may: 'mayMoveDeclarations', id: 'statementId' }],

  async gather(look, { statementId, toStatementId }) {
    const { em } = look;
    const from = await look.take(StatementRecord, statementId);
    const to = toStatementId ? await look.take(StatementRecord, toStatementId) : null;
    const fromStatement = await moving(em, from);
    return {
      from: fromStatement,
      to: to && (await moving(em, to)),
      lines: await linesOf(em, statementId),
      leadProvider: (await em.findOneOrFail(LeadProviderRecord, { id: fromStatement.leadProviderId })).name,
    };
  },

  steps,
  decide,

  async apply({ em }, { paid, takenBack, paymentStatus }, _found, { toStatementId }) {
    await em.nativeUpdate(
      DeclarationRecord,
      { id: { $in: idsOf(paid) } },
      { paymentStatementId: toStatementId, paymentStatus },
    );
    await em.nativeUpdate(
      DeclarationRecord,
      { id: { $in: idsOf(takenBack) } },
      { clawbackStatementId: toStatementId },
    );
  },

  tell: (outcome, found) => tell(outcome, found),
});

const idsOf = (lines: readonly Line[]): string[] => lines.map(({ id }) => id);

async function moving(em: EntityManager, statement: StatementRecord): Promise<MovingStatement> {
  const { activeLeadProviderId, id, feeType, status, year, month } = statement;
  const { leadProviderId, contractPeriodYear } = await em.findOneOrFail(ActiveLeadProviderRecord, {
    id: activeLeadProviderId,
  });
  return { id, name: statementName(year, month), feeType, status, leadProviderId, contractPeriodYear };
}

/** What a statement pays and takes back; within a deed nobody changes it meanwhile. */
const linesOf = (em: EntityManager, statementId: string): Promise<Line[]> =>
  em.execute<Line[]>(
    `select id, teacher_id as "teacherId", role, declaration_type as "declarationType", declaration_date as "declarationDate",
       payment_status as "paymentStatus", clawback_status as "clawbackStatus",
       (created_at at time zone 'Europe/London')::date as "receivedOn"
     from declarations
     where payment_statement_id = ? and clawback_status = 'no_clawback' or clawback_statement_id = ?
     order by declaration_date, created_at, id ${em.isInTransaction() ? 'for update' : ''}`,
    [statementId, statementId],
  );

function tell({ paid, takenBack, paymentStatus }: Outcome, { from, to, leadProvider }: Found): Told {
  const lines = [...paid, ...takenBack];
  const declarations = `${lines.length} ${lines.length === 1 ? 'declaration' : 'declarations'}`;
  const target = to?.name ?? '';
  return {
    sentence: `Moved ${declarations} of ${leadProvider} from the ${from.name} statement to the ${target} statement`,
    subjects: [
      { type: 'Statement', id: from.id },
      { type: 'Statement', id: to?.id ?? from.id },
      { type: 'LeadProvider', id: from.leadProviderId },
      ...lines.map(({ id }) => ({ type: 'Declaration', id })),
      ...[...new Set(lines.map(({ teacherId }) => teacherId))].map((id) => ({ type: 'Teacher', id })),
    ],
    notices: [
      `${leadProvider} will see ${declarations} on the ${target} statement.`,
      ...(paid.length > 0
        ? [
            `${paid.length === 1 ? 'The one' : `The ${paid.length}`} to be paid will be ${paymentStatus} there.`,
          ]
        : []),
    ],
  };
}
