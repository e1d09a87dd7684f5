import { addDays } from '../../server/domain/day.ts';
import { declarationTypes } from '../../server/domain/declaration.ts';
import { scheduleIdentifiers } from '../../server/domain/training.ts';
import type { Random } from '../as-at/random.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  anInduction,
  aPartnership,
  aSchedule,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';

/** Three schools, two lead providers at most of them, statements before and after today, and a year with one contract. */
export async function aWorld(story: Story) {
  const schools = [await aSchool(story), await aSchool(story), await aSchool(story)];
  const [one, other] = [
    await anActiveLeadProvider(story, { year: 2025 }),
    await anActiveLeadProvider(story, { year: 2025 }),
  ];
  const providers = [one, other];
  for (const identifier of scheduleIdentifiers) await aSchedule(story, { year: 2025, identifier });
  for (const school of schools.slice(0, 2))
    for (const activeLeadProvider of providers) await aPartnership(story, { school, activeLeadProvider });
  const statements = [];
  for (const [year, month] of [
    [2025, 11],
    [2026, 1],
    [2026, 4],
  ] as const)
    statements.push(await aStatement(story, { activeLeadProvider: one, year, month }));
  for (const month of [1, 4]) await aStatement(story, { activeLeadProvider: other, year: 2026, month });
  const earlier = await anActiveLeadProvider(story, { year: 2024 });
  // A contract that a statement uses is not retired, so that a calendar finds it.
  await aStatement(story, { activeLeadProvider: earlier, year: 2026, month: 8 });
  return { schools, providers, statements };
}
export type World = Awaited<ReturnType<typeof aWorld>>;

/** Half of all training was deferred or withdrawn a while ago, so that there is something to resume. */
const stopped = (random: Random, from: string) => {
  if (random.below(2) > 0) return {};
  const finishedOn = addDays(from, 30 + random.below(60));
  const at = new Date(`${finishedOn}T09:00:00Z`);
  return random.below(2)
    ? { finishedOn, deferredAt: at, deferralReason: 'career_break' as const }
    : { finishedOn, withdrawnAt: at, withdrawalReason: 'other' as const };
};

const STATUSES = ['no_payment', 'eligible', 'payable', 'paid', 'voided'] as const;

/** An ECT and two mentors at a school, trained, mentored, declared and inducted as chance will have it. */
export const somebody = (story: Story, { schools, providers, statements }: World, random: Random) =>
  story.together(async (told) => {
    const school = random.one(schools);
    const from = random.day('2025-06-10', 120);
    const ends = random.below(4) === 0 ? { finishedOn: addDays(from, 100 + random.below(160)) } : {};
    const since = random.below(3)
      ? { ectFirstBecameEligibleForTrainingAt: new Date(`${from}T09:00:00Z`) }
      : {};
    const teacher = await aTeacher(told, since);
    const ect = await anEctAtSchool(told, { teacher, school, startedOn: from, ...ends });
    const mentoring = random.below(2)
      ? { mentorFirstBecameEligibleForTrainingAt: new Date('2025-06-10T09:00:00Z') }
      : {};
    const mentor = await aMentor(told, {
      school,
      teacher: await aTeacher(told, mentoring),
      startedOn: random.day('2025-06-01', 9),
    });
    const colleague = await aMentor(told, { school, startedOn: random.day('2025-06-01', 9) });
    if (random.below(3) > 0) await aMentorship(told, { ect, mentor, startedOn: from, ...ends });
    const activeLeadProvider = random.one(providers);
    const [statement] = statements;
    const training = await aTrainingPeriod(told, {
      ect,
      activeLeadProvider,
      year: 2025,
      ...(random.below(6) === 0 ? { trainingProgramme: 'school_led' as const } : stopped(random, from)),
    });
    if (training.trainingProgramme === 'provider_led')
      for (const declarationType of declarationTypes.slice(0, random.below(3))) {
        const own = activeLeadProvider.id === providers[0]?.id && statement;
        await aDeclaration(told, {
          training,
          declarationType,
          declarationDate: addDays(from, random.below(40)),
          paymentStatus: own ? random.one(STATUSES) : 'no_payment',
          ...(own ? { statement } : {}),
        });
      }
    if (random.below(2) === 0)
      await aTrainingPeriod(told, {
        mentor,
        activeLeadProvider,
        year: 2025,
        ...stopped(random, mentor.startedOn),
      });
    if (random.below(8) === 0)
      await anInduction(told, { teacher, startedOn: from, finishedOn: addDays(from, 90), outcome: 'pass' });
    return [teacher.id, mentor.teacherId, colleague.teacherId];
  });
