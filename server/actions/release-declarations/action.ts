import type { EntityManager } from '@mikro-orm/postgresql';
import { defineAction, type Look, type Told } from '../../audit/action.ts';
import { statementName, statementOf } from '../../domain/statement.ts';
import type { TeacherRole } from '../../domain/teacher.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { decide, type Facts, type Outcome, steps, type Waiting, type Which } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
}

export const releaseDeclarations = defineAction<{ statementId: string }, Which, Found, Outcome>({
  name: 'release-declarations',
  called: 'release stuck declarations',
  allowed: ['finance', 'support'],
  on: [{ type: 'Statement', may: 'mayReleaseDeclarations', id: 'statementId' }],

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    return {
      statement,
      provider: await ownerOfContract(look.em, statement),
      waiting: await waitingFor(look, statement.activeLeadProviderId),
    };
  },

  steps,
  decide,

  async apply({ em, now }, { released }, { statement }) {
    for (const role of ['ect', 'mentor'] as const) await note(em, role, released, now);
    await em.nativeUpdate(
      DeclarationRecord,
      { id: { $in: released.map(({ id }) => id) } },
      { paymentStatus: 'eligible', paymentStatementId: statement.id },
    );
  },

  tell: (outcome, found) => tell(outcome, found),
});

/** Stamps whoever has become eligible without anybody noticing (INV-30, INV-31); a stamp never changes. */
async function note(em: EntityManager, role: TeacherRole, released: readonly Waiting[], now: Date) {
  const ids = released.filter((one) => one.role === role && !one.isNoted).map(({ teacherId }) => teacherId);
  if (ids.length === 0) return;
  const stamp =
    role === 'ect'
      ? { ectFirstBecameEligibleForTrainingAt: now }
      : { mentorFirstBecameEligibleForTrainingAt: now };
  await em.nativeUpdate(TeacherRecord, { id: { $in: ids } }, stamp);
}

/** What waits as submitted for a provider and year; within a deed nobody changes it or its teachers meanwhile. */
const waitingFor = ({ em, today }: Look, activeLeadProviderId: string): Promise<Waiting[]> =>
  em.execute<Waiting[]>(
    `select d.id, d.teacher_id as "teacherId", d.role, d.declaration_type as "declarationType",
       case d.role when 'ect' then w.ect_first_became_eligible_for_training_at
                   else w.mentor_first_became_eligible_for_training_at end is not null as "isNoted",
       exists (select from induction_periods i where i.teacher_id = w.id
               and daterange(i.started_on, i.finished_on, '[]') @> ?::date) as "inductionIsRunning",
       exists (select from ect_at_school_periods e where e.teacher_id = w.id) as "hasEctAtSchoolPeriod",
       exists (select from training_periods m where m.teacher_id = w.id and m.role = 'mentor') as "hasMentorTrainingPeriod",
       w.mentor_became_ineligible_for_funding_on as "mentorBecameIneligibleOn",
       w.mentor_became_ineligible_for_funding_reason as "mentorIneligibleBecause"
     from declarations d
       join teachers w on w.id = d.teacher_id
       join kept.declarations k on k.id = d.id
     where k.active_lead_provider_id = ? and k.state = 'no_payment'
     order by d.declaration_date, d.created_at, d.id ${em.isInTransaction() ? 'for update of d, w' : ''}`,
    [today, activeLeadProviderId],
  );

function tell({ released, left }: Outcome, { statement, provider }: Found): Told {
  const name = statementName(statement.year, statement.month);
  const count = `${released.length} ${released.length === 1 ? 'declaration' : 'declarations'}`;
  const noted = new Set(released.filter(({ isNoted }) => !isNoted).map(({ teacherId }) => teacherId)).size;
  return {
    sentence: `Released ${count} onto ${statementOf(statement, provider)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
      ...released.map(({ id }) => ({ type: 'Declaration', id })),
      ...[...new Set(released.map(({ teacherId }) => teacherId))].map((id) => ({ type: 'Teacher', id })),
    ],
    notices: [
      `${provider.name} will see ${count} as eligible, to be paid on the ${name} statement.`,
      ...(noted > 0
        ? [
            `${noted} ${noted === 1 ? 'teacher is' : 'teachers are'} noted as eligible for funding from today.`,
          ]
        : []),
      ...(left > 0 ? [`${left} more of this kind wait on: their teachers cannot be funded yet.`] : []),
    ],
  };
}
