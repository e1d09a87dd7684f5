import { describe, expect } from 'vitest';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../server/records/at-school-period.record.ts';
import {
  aLeadProvider,
  aMentor,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

/** Ada, an ECT at Hill School with an address of hers. */
async function ada(story: Story, facts: { startedOn?: string; finishedOn?: string | null } = {}) {
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const school = await aSchool(story, { name: 'Hill School' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01', ...facts });
  return { teacher, school, ect };
}
const emailOf = async (story: Story, { id }: { id: string }) =>
  (await story.find(EctAtSchoolPeriodRecord, { id })).email;
const mayCorrect = async (person: Person, teacher: { id: string }) =>
  (
    await person.ask(
      `query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { mayCorrectEmail { allowed because } }
                                             mentorAtSchoolPeriods { mayCorrectEmail { allowed because } } } }`,
      { id: teacher.id },
    )
  ).data.teacher;

test('an ECT’s address is corrected at one school, and the sentence does not tell it', async ({
  console,
  story,
}) => {
  const { ect } = await ada(story);
  const asked = { stayId: ect.id, email: 'ada.l@hill.example' };
  const done = await console.as('support').perform('correctEmail', asked);
  expect(done.event?.sentence).toBe('Corrected Ada Lovelace’s email address at Hill School');
  expect(await emailOf(story, ect)).toBe('ada.l@hill.example');
});

test('a mentor’s address is corrected too, and no other row', async ({ console, story }) => {
  const mentor = await aMentor(story, { startedOn: '2025-09-01' });
  const other = await aMentor(story, { teacher: { id: mentor.teacherId }, startedOn: '2025-09-01' });
  const plan = await console
    .as('support')
    .plan('correctEmail', { stayId: mentor.id, email: 'grace@dale.example' });
  expect(plan.changes).toEqual([
    expect.objectContaining({
      record: 'Mentor at school period',
      op: 'update',
      fields: [{ field: 'Email', before: mentor.email, after: 'grace@dale.example' }],
    }),
  ]);
  await console.as('support').perform('correctEmail', { stayId: mentor.id, email: 'grace@dale.example' });
  const emails = [mentor, other].map(
    async ({ id }) => (await story.find(MentorAtSchoolPeriodRecord, { id })).email,
  );
  expect(await Promise.all(emails)).toEqual(['grace@dale.example', other.email]);
});

test('the lead provider that trains them will see the address, and the plan says so', async ({
  console,
  story,
}) => {
  const { ect } = await ada(story);
  const leadProvider = await aLeadProvider(story, { name: 'Ambition Institute' });
  await aTrainingPeriod(story, {
    ect,
    activeLeadProvider: await anActiveLeadProvider(story, { year: 2025, leadProvider }),
  });
  const asked = { stayId: ect.id, email: 'seen@hill.example' };
  expect((await console.as('support').plan('correctEmail', asked)).notices).toEqual([
    'Emails about their time at Hill School will go to seen@hill.example.',
    'Ambition Institute will see the new address.',
  ]);
});

test('an address is corrected on the last day at the school, and not the day after', async ({
  console,
  story,
}) => {
  const today = await ada(story, { finishedOn: '2026-03-02' });
  const yesterday = await ada(story, { finishedOn: '2026-03-01' });
  const support = console.as('support');
  const asked = (stayId: string) => support.plan('correctEmail', { stayId, email: 'late@hill.example' });
  expect((await asked(today.ect.id)).__typename).toBe('Planned');
  const answer = await asked(yesterday.ect.id);
  expect(answer.code).toBe('stay-is-over');
  expect(await mayCorrect(support, today.teacher)).toMatchObject({
    ectAtSchoolPeriods: [{ mayCorrectEmail: { allowed: true, because: null } }],
  });
  expect(await mayCorrect(support, yesterday.teacher)).toMatchObject({
    ectAtSchoolPeriods: [{ mayCorrectEmail: { allowed: false, because: answer.because } }],
  });
});

test('an address is corrected for a stay that is yet to begin', async ({ console, story }) => {
  const { ect } = await ada(story, { startedOn: '2026-09-01' });
  const asked = { stayId: ect.id, email: 'soon@hill.example' };
  expect((await console.as('support').perform('correctEmail', asked)).__typename).toBe('Done');
});

describe('an address that another person has', () => {
  const email = 'shared@dale.example';
  const plan = async (person: Person, story: Story, asked = email) => {
    const { ect } = await ada(story);
    return person.plan('correctEmail', { stayId: ect.id, email: asked });
  };
  const dale = (story: Story) => aSchool(story, { name: 'Dale School' });

  test('as a mentor, in other letter case, is refused by the school’s name', async ({ console, story }) => {
    await aMentor(story, {
      school: await dale(story),
      startedOn: '2025-09-01',
      email: 'Shared@Dale.example',
    });
    const answer = await plan(console.as('support'), story);
    expect(answer.code).toBe('email-in-use');
    expect(answer.because).toContain('Another teacher at Dale School');
    expect(answer.because).not.toContain('@');
  });

  test('as an ECT until today is refused, and until yesterday is free', async ({ console, story }) => {
    const facts = { school: await dale(story), startedOn: '2025-09-01' };
    await anEctAtSchool(story, { ...facts, finishedOn: '2026-03-02', email: 'today@dale.example' });
    await anEctAtSchool(story, { ...facts, finishedOn: '2026-03-01', email: 'yesterday@dale.example' });
    const support = console.as('support');
    expect((await plan(support, story, 'today@dale.example')).code).toBe('email-in-use');
    expect((await plan(support, story, 'yesterday@dale.example')).__typename).toBe('Planned');
  });

  test('may be the same person’s in another stay', async ({ console, story }) => {
    const { teacher, ect } = await ada(story);
    await aMentor(story, { teacher, startedOn: '2025-09-01', email: 'both@dale.example' });
    const asked = { stayId: ect.id, email: 'both@dale.example' };
    expect((await console.as('support').plan('correctEmail', asked)).__typename).toBe('Planned');
  });

  test('is given to one of two people who are given it at once', async ({ console, story }) => {
    const support = console.as('support');
    const people = [await ada(story), await ada(story)];
    const plans = await Promise.all(
      people.map(({ ect }) => support.plan('correctEmail', { stayId: ect.id, email: 'race@hill.example' })),
    );
    const answers = await Promise.all(
      people.map(({ ect }, at) =>
        support.confirm(
          'correctEmail',
          { stayId: ect.id, email: 'race@hill.example' },
          plans[at]?.fingerprint ?? '',
        ),
      ),
    );
    expect(answers.map((answer) => answer.code ?? answer.__typename).sort()).toEqual([
      'Done',
      'email-in-use',
    ]);
  });
});

test.for([
  ['', 'no-email'],
  ['ada@hill', 'not-an-email'],
  [`ada@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.uk`, 'email-too-long'],
] as const)('%j is refused', async ([email, code], { console, story }) => {
  const { ect } = await ada(story);
  expect(await console.as('support').plan('correctEmail', { stayId: ect.id, email })).toMatchObject({ code });
});

test('the address as it is, in whatever letter case, is no correction', async ({ console, story }) => {
  const { ect } = await ada(story);
  const asked = { stayId: ect.id, email: ect.email?.toUpperCase() };
  expect(await console.as('support').plan('correctEmail', asked)).toMatchObject({ code: 'same-email' });
});

test('a stay that does not exist is not found', async ({ console }) => {
  const asked = { stayId: '00000000-0000-7000-8000-000000000000', email: 'ada@hill.example' };
  await expect(console.as('support').plan('correctEmail', asked)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not correct an email address, and is told whom to ask`, async ({ console, story }) => {
    const { ect } = await ada(story);
    const answer = await console
      .as(role)
      .perform('correctEmail', { stayId: ect.id, email: 'no@hill.example' });
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'not-allowed' });
    expect(answer.because).toContain('Ask a support agent');
    expect(await emailOf(story, ect)).toBe(ect.email);
  });
