import { describe, expect } from 'vitest';
import {
  aDeclaration,
  aDeliveryPartner,
  aLeadProvider,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anAppropriateBody,
  anEctAtSchool,
  anInduction,
  aPartnership,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';

// The console's today is 2 March 2026.
const LIST = `query ($filter: TeacherFilter, $sort: TeacherSort, $page: PageInput) {
  teachers(filter: $filter, sort: $sort, page: $page) { total totalIsExact next items { name attention } } }`;

async function found(console: Console, filter: object, role: 'support' | 'developer' = 'support') {
  const { data, errors } = await console.as(role).ask(LIST, { filter });
  expect(errors).toBeUndefined();
  expect(data.teachers.total).toBe(data.teachers.items.length);
  return data.teachers.items as { name: string; attention: string[] }[];
}
const namesOf = async (console: Console, filter: object) =>
  (await found(console, filter)).map(({ name }) => name);

/** Four people at Hill School, one at another, one at none. */
async function told(story: Story) {
  const hill = await aSchool(story, { name: 'Hill School' });
  const leadProvider = await aLeadProvider(story, { name: 'Ambition' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025, leadProvider });
  const deliveryPartner = await aDeliveryPartner(story, { name: 'Rise Hub' });
  const partnership = await aPartnership(story, { school: hill, activeLeadProvider, deliveryPartner });
  const appropriateBody = await anAppropriateBody(story, { name: 'Golden Leaf' });
  const named = (name: string) => aTeacher(story, { name });
  const mentor = await aMentor(story, {
    teacher: await named('Mary Mentor'),
    school: hill,
    startedOn: '2025-06-01',
  });
  const ada = await named('Ada Now');
  const now = await anEctAtSchool(story, { teacher: ada, school: hill, startedOn: '2025-09-01' });
  await aTrainingPeriod(story, { ect: now, partnership });
  await aMentorship(story, { ect: now, mentor, startedOn: '2025-09-01' });
  await anInduction(story, { teacher: ada, appropriateBody, startedOn: '2025-09-01' });
  const leaving = await anEctAtSchool(story, {
    teacher: await named('Lea Leaving'),
    school: hill,
    startedOn: '2026-02-20',
    finishedOn: '2026-03-02',
  });
  await aTrainingPeriod(story, { ect: leaving, trainingProgramme: 'school_led' });
  const left = await anEctAtSchool(story, {
    teacher: await named('Lou Left'),
    school: hill,
    startedOn: '2024-09-01',
    finishedOn: '2026-03-01',
  });
  await aTrainingPeriod(story, {
    ect: left,
    withdrawnAt: new Date('2026-02-01'),
    withdrawalReason: 'other',
    year: 2024,
  });
  await anEctAtSchool(story, { teacher: await named('Jo Joining'), startedOn: '2026-03-03' });
  await named('Nell Nowhere');
  return { hill, leadProvider, deliveryPartner, appropriateBody };
}

describe('teachers', () => {
  let all: Awaited<ReturnType<typeof told>>;
  test.beforeAll(async ({ story }) => {
    all = await told(story);
  });

  test.for([
    [{}, ['Ada Now', 'Jo Joining', 'Lea Leaving', 'Lou Left', 'Mary Mentor', 'Nell Nowhere']],
    [{ q: 'now' }, ['Ada Now', 'Nell Nowhere']],
    [{ role: 'mentor' }, ['Mary Mentor']],
    [{ whenAtSchool: 'joining' }, ['Jo Joining']],
    [{ whenAtSchool: 'now' }, ['Ada Now', 'Lea Leaving', 'Mary Mentor']],
    [{ whenAtSchool: 'now', role: 'ect' }, ['Ada Now', 'Lea Leaving']],
    [{ whenAtSchool: 'leaving' }, ['Lea Leaving']],
    [{ whenAtSchool: 'left' }, ['Lou Left']],
    [{ startedFrom: '2025-09-01', startedTo: '2026-02-28' }, ['Ada Now', 'Lea Leaving']],
    [{ leftFrom: '2026-03-01', leftTo: '2026-03-01' }, ['Lou Left']],
    [{ contractPeriodYear: 2025 }, ['Ada Now']],
    [{ contractPeriodYear: 2024 }, ['Lou Left']],
    [{ trainingStatus: 'withdrawn' }, ['Lou Left']],
    [{ trainingProgramme: 'school_led' }, ['Lea Leaving']],
    [{ trainingProgramme: 'school_led', role: 'mentor' }, []],
  ] as const)('filtered by %o: %o', async ([filter, names], { console }) => {
    expect(await namesOf(console, filter)).toEqual(names);
  });

  test('of a school, a provider, a partner and an appropriate body', async ({ console }) => {
    expect(await namesOf(console, { schoolId: all.hill.id })).toEqual([
      'Ada Now',
      'Lea Leaving',
      'Lou Left',
      'Mary Mentor',
    ]);
    expect(await namesOf(console, { schoolId: all.hill.id, whenAtSchool: 'joining' })).toEqual([]);
    expect(await namesOf(console, { leadProviderId: all.leadProvider.id })).toEqual(['Ada Now']);
    expect(await namesOf(console, { leadProviderId: all.leadProvider.id, contractPeriodYear: 2024 })).toEqual(
      [],
    );
    expect(await namesOf(console, { deliveryPartnerId: all.deliveryPartner.id })).toEqual(['Ada Now']);
    expect(await namesOf(console, { appropriateBodyId: all.appropriateBody.id })).toEqual(['Ada Now']);
  });

  test('whoever may not see names has them in an order that does not tell names', async ({ console }) => {
    const ask = async (role: 'support' | 'developer') =>
      (await console.as(role).ask('{ teachers { items { id } } }')).data.teachers.items as { id: string }[];
    const seen = (await ask('developer')).map(({ id }) => id);
    expect(seen).toEqual([...seen].sort());
    expect((await ask('support')).map(({ id }) => id)).not.toEqual(seen);
  });
});

const deferredOn = (day: string) => ({
  finishedOn: day,
  deferredAt: new Date(day),
  deferralReason: 'parental_leave' as const,
});
const aClosedSchool = (story: Story, closedOn: string | null) =>
  aSchool(story, { register: { status: 'closed', closedOn } });

describe('attention', () => {
  const told: Record<string, (story: Story) => Promise<unknown>> = {
    async at_closed_school(story) {
      const school = await aClosedSchool(story, '2026-03-01');
      await anEctAtSchool(story, { school, startedOn: '2026-02-01' });
    },
    async induction_over_at_school(story) {
      const ect = await anEctAtSchool(story, { startedOn: '2024-09-01' });
      await anInduction(story, {
        teacher: { id: ect.teacherId },
        startedOn: '2024-09-01',
        finishedOn: '2026-02-01',
        outcome: 'pass',
      });
    },
    async ect_without_mentor(story) {
      const ect = await anEctAtSchool(story, { startedOn: '2026-01-30' });
      await aTrainingPeriod(story, { ect, trainingProgramme: 'school_led' });
    },
    async ect_not_in_training(story) {
      const school = await aSchool(story);
      const ect = await anEctAtSchool(story, { school, startedOn: '2026-01-30' });
      const mentor = await aMentor(story, { school, startedOn: '2025-01-01' });
      await aMentorship(story, { ect, mentor, startedOn: '2026-01-30' });
    },
    async ect_deferred(story) {
      const ect = await anEctAtSchool(story, { startedOn: '2026-01-30' });
      await aTrainingPeriod(story, { ect, ...deferredOn('2026-02-20') });
    },
    async waiting_for_partnership(story) {
      const mentor = await aMentor(story, { startedOn: '2025-12-01' });
      const expressionOfInterest = await anActiveLeadProvider(story, { year: 2025 });
      await aTrainingPeriod(story, { mentor, expressionOfInterest });
    },
    async declaration_not_eligible(story) {
      const teacher = await aTeacher(story, {
        mentorFirstBecameEligibleForTrainingAt: new Date('2026-01-01'),
      });
      const mentor = await aMentor(story, { teacher, startedOn: '2026-02-01' });
      await aDeclaration(story, { training: await aTrainingPeriod(story, { mentor }) });
    },
    async register_lost_sight(story) {
      await aTeacher(story, { trsResponse: 'gone' });
    },
  };

  test.for(Object.keys(told))('%s', async (check, { console, story }) => {
    const before = (await found(console, { attention: check })).length;
    await told[check]?.(story);
    const now = await found(console, { attention: check });
    expect(now.length).toBe(before + 1);
    for (const { attention } of now) expect(attention).toContain(check);
  });

  test('deferred is said as deferred from its day until it goes on, and not as in no training', async ({
    console,
    story,
  }) => {
    const school = await aSchool(story);
    const mentor = await aMentor(story, { school, startedOn: '2025-01-01' });
    const registered = async (name: string) => {
      const teacher = await aTeacher(story, { name: `${name} Paused` });
      const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
      await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
      return ect;
    };
    await aTrainingPeriod(story, { ect: await registered('Deferred'), ...deferredOn('2026-02-20') });
    await aTrainingPeriod(story, { ect: await registered('Just deferred'), ...deferredOn('2026-03-02') });
    const resumed = await registered('Resumed');
    await aTrainingPeriod(story, { ect: resumed, ...deferredOn('2025-12-01') });
    await aTrainingPeriod(story, { ect: resumed, startedOn: '2026-01-05', finishedOn: null });
    const withdrawn = await registered('Withdrawn');
    await aTrainingPeriod(story, {
      ect: withdrawn,
      finishedOn: '2026-02-20',
      withdrawnAt: new Date('2026-02-20'),
      withdrawalReason: 'other',
    });
    expect(await found(console, { q: 'paused' })).toEqual([
      { name: 'Deferred Paused', attention: ['ect_deferred'] },
      { name: 'Just deferred Paused', attention: ['ect_deferred'] },
      { name: 'Resumed Paused', attention: [] },
      { name: 'Withdrawn Paused', attention: ['ect_not_in_training'] },
    ]);
    expect(await namesOf(console, { q: 'paused', attention: 'ect_not_in_training' })).toEqual([
      'Withdrawn Paused',
    ]);
  });

  test('a school has closed from the day after its last, for those who are there then', async ({
    console,
    story,
  }) => {
    const atClosed = () => namesOf(console, { q: 'closingham', attention: 'at_closed_school' });
    const one = (name: string) => aTeacher(story, { name: `${name} Closingham` });
    const [gone, onItsLastDay, undated] = await Promise.all([
      aClosedSchool(story, '2025-08-31'),
      aClosedSchool(story, '2026-03-02'),
      aClosedSchool(story, null),
    ]);
    const toClose = await aSchool(story, {
      register: { status: 'proposed_to_close', closedOn: '2026-08-31' },
    });
    await anEctAtSchool(story, { teacher: await one('Open'), school: toClose, startedOn: '2026-02-01' });
    await anEctAtSchool(story, { teacher: await one('Last'), school: onItsLastDay, startedOn: '2026-02-01' });
    const left = { startedOn: '2025-02-01', finishedOn: '2026-03-01' };
    await anEctAtSchool(story, { teacher: await one('Left'), school: gone, ...left });
    await anEctAtSchool(story, { teacher: await one('Coming'), school: gone, startedOn: '2026-03-03' });
    expect(await atClosed()).toEqual([]);
    await aMentor(story, { teacher: await one('Mentor'), school: gone, startedOn: '2025-02-01' });
    await anEctAtSchool(story, {
      teacher: await one('Leaving'),
      school: undated,
      startedOn: '2025-02-01',
      finishedOn: '2026-03-02',
    });
    expect(await atClosed()).toEqual(['Leaving Closingham', 'Mentor Closingham']);
  });

  test('somebody settling in, with all that they need, meets none', async ({ console, story }) => {
    const teacher = await aTeacher(story, { name: 'Quentin Quiet' });
    await anEctAtSchool(story, { teacher, startedOn: '2026-02-01' });
    expect(await found(console, { q: 'quentin', needsAttention: true })).toEqual([]);
    expect(await found(console, { q: 'quentin', needsAttention: false })).toEqual([
      { name: 'Quentin Quiet', attention: [] },
    ]);
  });

  test('needs attention: any of them', async ({ console }) => {
    const some = await found(console, { needsAttention: true });
    expect(some.length).toBeGreaterThanOrEqual(7);
    for (const { attention } of some) expect(attention.length).toBeGreaterThan(0);
  });
});
