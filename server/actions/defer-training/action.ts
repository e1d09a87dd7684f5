import { defineAction } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import type { DeferralReason } from '../../domain/training.ts';
import { noticesOfStopping, type StoppedTraining, trainingInWords } from '../../domain/training-change.ts';
import { valueInWords } from '../../domain/words.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { subjectsOfStopping, type TrainingToStop, trainingToStop } from '../../records/training-to-stop.ts';
import { decide, steps } from './rule.ts';

export const deferTraining = defineAction<
  { trainingPeriodId: string },
  { deferralReason: DeferralReason },
  TrainingToStop,
  StoppedTraining
>({
  name: 'defer-training',
  called: 'defer someone’s training',
  allowed: ['support'],
  on: [{ type: 'TrainingPeriod', may: 'mayDefer', id: 'trainingPeriodId' }],

  gather: async (look, { trainingPeriodId }) =>
    trainingToStop(look.em, await look.take(TrainingPeriodRecord, trainingPeriodId), look.today),

  steps,
  decide: (facts, _input, today) => decide(facts, today),

  apply({ now }, { lastDay }, { period }, { deferralReason }) {
    period.deferredAt = now;
    period.deferralReason = deferralReason;
    period.finishedOn = lastDay;
  },

  // The reason stays out of the sentence: more people read histories than may know it.
  tell: ({ leadProvider, lastDay }, found, { deferralReason }) => ({
    sentence: `Deferred ${found.teacher.name}’s ${trainingInWords(found.role)} with ${leadProvider.name}, last day ${longDay(lastDay)}`,
    subjects: subjectsOfStopping(found, leadProvider),
    notices: [
      ...noticesOfStopping({
        teacher: found.teacher.name,
        leadProvider: leadProvider.name,
        as: 'deferred',
        reason: valueInWords('deferral_reason', deferralReason),
        lastDay,
        isConfirmed: found.training.isConfirmed,
        liveDeclarations: found.liveDeclarations,
      }),
      ...(found.schoolNow
        ? [`${found.teacher.name} stays at ${found.schoolNow}, where the training can be resumed.`]
        : []),
    ],
  }),
});
