import { defineAction } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import type { WithdrawalReason } from '../../domain/training.ts';
import { noticesOfStopping, type StoppedTraining, trainingInWords } from '../../domain/training-change.ts';
import { valueInWords } from '../../domain/words.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { subjectsOfStopping, type TrainingToStop, trainingToStop } from '../../records/training-to-stop.ts';
import { decide, steps } from './rule.ts';

export const withdrawTraining = defineAction<
  { trainingPeriodId: string },
  { withdrawalReason: WithdrawalReason },
  TrainingToStop,
  StoppedTraining
>({
  name: 'withdraw-training',
  called: 'withdraw someone from training',
  allowed: ['support'],
  on: [{ type: 'TrainingPeriod', may: 'mayWithdraw', id: 'trainingPeriodId' }],

  gather: async (look, { trainingPeriodId }) =>
    trainingToStop(look.em, await look.take(TrainingPeriodRecord, trainingPeriodId), look.today),

  steps,
  decide: (facts, { withdrawalReason }, today) => decide(facts, withdrawalReason, today),

  apply({ now }, { lastDay }, { period }, { withdrawalReason }) {
    period.withdrawnAt = now;
    period.withdrawalReason = withdrawalReason;
    period.finishedOn = lastDay;
  },

  // The reason stays out of the sentence: more people read histories than may know it.
  tell: ({ leadProvider, lastDay }, found, { withdrawalReason }) => ({
    sentence: `Withdrew ${found.teacher.name} from ${trainingInWords(found.role)} with ${leadProvider.name}, last day ${longDay(lastDay)}`,
    subjects: subjectsOfStopping(found, leadProvider),
    notices: [
      ...noticesOfStopping({
        teacher: found.teacher.name,
        leadProvider: leadProvider.name,
        as: 'withdrawn',
        reason: valueInWords('withdrawal_reason', withdrawalReason),
        lastDay,
        isConfirmed: found.training.isConfirmed,
        liveDeclarations: found.liveDeclarations,
      }),
      ...(found.schoolNow
        ? [`${found.teacher.name} stays at ${found.schoolNow}. Report the leaving too if they have left.`]
        : []),
    ],
  }),
});
