import { describe, expect } from 'vitest';
import { EctAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  inside,
  type Story,
  test,
} from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import type { TestDatabase } from '../support/database.ts';
import { refusalOf } from '../support/refusal-of.ts';

type Tell = (story: Story) => Promise<unknown>;

/**
 * Two people at once, each in a transaction of their own: both have written, and both are checked before either
 * commits, unless one must wait for the other. Says how each was answered, in alphabetical order: who wins is not the
 * point.
 */
async function atOnce(story: Story, database: TestDatabase, first: Tell, second: Tell): Promise<string[]> {
  const [one, two] = [await story.system.begin(), await story.system.begin()];
  await first(inside(story.system, one.em));
  await second(inside(story.system, two.em));
  const checks = [one, two].map((deed) => ({ deed, answer: refusalOf(deed.check()) }));
  const answers = Promise.all(checks.map(({ answer }) => answer));
  await untilOneWaits(database, answers);
  await Promise.all(
    checks.map(async ({ deed, answer }) => ((await answer) === 'nothing' ? deed.commit() : deed.abandon())),
  );
  return (await answers).sort();
}

async function untilOneWaits(database: TestDatabase, answers: Promise<unknown>): Promise<void> {
  const waiting = `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  const over = answers.then(() => true);
  while (!(await Promise.race([over, ask(database.ownerUrl, waiting)])));
}

const oneIsRefused = (tell: (story: Story) => Promise<{ one: Tell; two: Tell; refused: string }>) =>
  test.for(['one', 'two'])(
    'lets one of them through, when %s writes first',
    async (first, { story, database }) => {
      const { one, two, refused } = await tell(story);
      const answers = await (first === 'one'
        ? atOnce(story, database, one, two)
        : atOnce(story, database, two, one));
      expect(answers).toEqual([refused, 'nothing'].sort());
    },
  );

describe('two places for one ECT', () => {
  oneIsRefused(async (story) => {
    const teacher = await aTeacher(story);
    const [hill, dale] = [await aSchool(story), await aSchool(story)];
    return {
      one: (deed) => anEctAtSchool(deed, { teacher, school: hill, startedOn: '2025-09-01' }),
      two: (deed) => anEctAtSchool(deed, { teacher, school: dale, startedOn: '2026-01-01' }),
      refused: 'ect-stays-do-not-overlap',
    };
  });
});

describe('training to the end of a stay that is being shortened', () => {
  oneIsRefused(async (story) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01', finishedOn: '2026-07-31' });
    const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
    const partnership = await aPartnership(story, { school: { id: ect.schoolId }, activeLeadProvider });
    const { scheduleId } = await aTrainingPeriod(story, { ect, partnership, finishedOn: '2025-09-01' });
    return {
      one: (deed) =>
        deed.add(TrainingPeriodRecord, {
          teacherId: ect.teacherId,
          ectAtSchoolPeriodId: ect.id,
          trainingProgramme: 'provider_led',
          startedOn: '2025-09-02',
          finishedOn: '2026-07-31',
          schoolPartnershipId: partnership.id,
          scheduleId,
        }),
      two: (deed) => deed.change(EctAtSchoolPeriodRecord, ect, { finishedOn: '2025-12-31' }),
      refused: 'training-lies-within-the-stay',
    };
  });
});

describe('a mentorship in a stay that is being shortened', () => {
  oneIsRefused(async (story) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const mentor = await aMentor(story, { school: { id: ect.schoolId }, startedOn: '2025-09-01' });
    return {
      one: (deed) => aMentorship(deed, { ect, mentor, startedOn: '2025-09-01' }),
      two: (deed) => deed.change(EctAtSchoolPeriodRecord, ect, { finishedOn: '2025-12-31' }),
      refused: 'mentorship-lies-within-both-stays',
    };
  });
});

describe('two declarations of one type', () => {
  oneIsRefused(async (story) => {
    const training = await aTrainingPeriod(story, {
      ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
    });
    const declare: Tell = (deed) => aDeclaration(deed, { training });
    return { one: declare, two: declare, refused: 'one-live-declaration' };
  });
});

describe('a payment on training that is being given to another provider', () => {
  oneIsRefused(async (story) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(story, { ect });
    const earlier = await aDeclaration(story, { training, paymentStatus: 'eligible' });
    await story.change(DeclarationRecord, earlier, { paymentStatus: 'voided' });
    const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
    const partnership = await aPartnership(story, { school: { id: ect.schoolId }, activeLeadProvider });
    return {
      one: (deed) => aDeclaration(deed, { training, paymentStatus: 'eligible' }),
      two: (deed) => deed.change(TrainingPeriodRecord, training, { schoolPartnershipId: partnership.id }),
      refused: 'declaration-is-paid-by-the-provider-of-its-training',
    };
  });
});

describe('a declaration on training that is being removed', () => {
  test('leaves one of them', async ({ story, database }) => {
    const training = await aTrainingPeriod(story, {
      ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
    });
    const answers = await atOnce(
      story,
      database,
      (deed) => deed.remove(TrainingPeriodRecord, training),
      (deed) => aDeclaration(deed, { training }),
    );
    expect(answers).toEqual(['declaration-has-the-teacher-and-role-of-its-training', 'nothing']);
  });
});
