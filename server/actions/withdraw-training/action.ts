import { defineAction } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import { isCurrentOrFuture } from '../../domain/period.ts';
import { trainingStatus, type WithdrawalReason } from '../../domain/training.ts';
import { noticesOfStopping, type TrainingFacts, trainingInWords } from '../../domain/training-change.ts';
import { valueInWords } from '../../domain/words.ts';
import { liveDeclarationsOf } from '../../records/live-declarations.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { type TrainingInRole, trainingInRole } from '../../records/training-in-role.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Outcome, steps } from './rule.ts';

interface Found extends TrainingFacts {
  readonly teacher: TeacherRecord;
  readonly period: TrainingPeriodRecord;
  readonly training: TrainingInRole;
  readonly liveDeclarations: number;
  /** Where they trained, unless they have left. */
  readonly schoolNow: string | null;
}

export const withdrawTraining = defineAction<
  { trainingPeriodId: string },
  { withdrawalReason: WithdrawalReason },
  Found,
  Outcome
>({
  name: 'withdraw-training',
  called: 'withdraw someone from training',
  allowed: ['support'],
  on: [{ type: 'TrainingPeriod', may: 'mayWithdraw', id: 'trainingPeriodId' }],

  async gather(look, { trainingPeriodId }) {
    const period = await look.take(TrainingPeriodRecord, trainingPeriodId);
    const { training, allInRole } = await trainingInRole(look.em, period);
    return {
      teacher: await look.em.findOneOrFail(TeacherRecord, { id: period.teacherId }),
      role: period.role,
      period,
      status: trainingStatus(period),
      training,
      allInRole,
      schoolNow: isCurrentOrFuture(training.stay, look.today) ? training.stay.school : null,
      liveDeclarations: await liveDeclarationsOf(look.em, trainingPeriodId),
    };
  },

  steps,
  decide: (facts, { withdrawalReason }, today) => decide(facts, withdrawalReason, today),

  apply({ now }, { lastDay }, { period }, { withdrawalReason }) {
    period.withdrawnAt = now;
    period.withdrawalReason = withdrawalReason;
    period.finishedOn = lastDay;
  },

  // The reason stays out of the sentence: more people read histories than may know it.
  tell: (
    { leadProvider, lastDay },
    { teacher, role, training, liveDeclarations, schoolNow },
    { withdrawalReason },
  ) => ({
    sentence: `Withdrew ${teacher.name} from ${trainingInWords(role)} with ${leadProvider.name}, last day ${longDay(lastDay)}`,
    subjects: [
      { type: 'Teacher', id: teacher.id },
      { type: 'School', id: training.stay.schoolId },
      { type: 'LeadProvider', id: leadProvider.id },
    ],
    notices: [
      ...noticesOfStopping({
        teacher: teacher.name,
        leadProvider: leadProvider.name,
        as: 'withdrawn',
        reason: valueInWords('withdrawal_reason', withdrawalReason),
        lastDay,
        isConfirmed: training.isConfirmed,
        liveDeclarations,
      }),
      ...(schoolNow
        ? [`${teacher.name} stays at ${schoolNow}. Report the leaving too if they have left.`]
        : []),
    ],
  }),
});
