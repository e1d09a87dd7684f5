import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Role } from '../../server/domain/user.ts';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aContractPeriod,
  aDeclaration,
  aFundingEligibility,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

const FUNDED = new Date('2025-09-01T09:00:00Z');

/** Ada, a funded ECT in training with a provider that has output statements in April and August 2026. */
async function ada(story: Story, { funded = true } = {}) {
  const teacher = await aTeacher(story, {
    name: 'Ada Lovelace',
    ...(funded ? { ectFirstBecameEligibleForTrainingAt: FUNDED } : {}),
  });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const school = await aSchool(story);
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school, startedOn: '2025-06-01' });
  const mentorship = await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider, year: 2025 });
  const april = await aStatement(story, { activeLeadProvider, year: 2026, month: 4 });
  await aStatement(story, { activeLeadProvider, year: 2026, month: 8 });
  return { teacher, training, mentorship, mentor, april, activeLeadProvider };
}

const started = ({ id }: { id: string }, change: object = {}) => ({
  trainingPeriodId: id,
  declarationType: 'started',
  declarationDate: '2025-10-01',
  evidenceType: 'other',
  ...change,
});
const declarationOf = (story: Story, { id }: { id: string }) =>
  story.find(DeclarationRecord, { trainingPeriodId: id });

const TRY = `query ($input: DeclareInput!) {
  tryDeclaration(input: $input) { allowed because steps { rule passed seen code because } }
}`;
const trial = async (person: Person, input: object) => (await person.ask(TRY, { input })).data.tryDeclaration;

test('a declaration joins the next open output statement, and the plan says what it adds', async ({
  console,
  story,
}) => {
  const { training, teacher, april, mentorship } = await ada(story);
  const plan = await console.as('support').plan('declare', started(training));
  expect(plan).toMatchObject({
    sentence: expect.stringMatching(
      /^Declared started on 1 October 2025 for Ada Lovelace, for Lead provider/,
    ),
    notices: [
      expect.stringMatching(/will see the declaration as eligible. It is paid on the April 2026 statement.$/),
    ],
    money: { statements: [{ name: 'April 2026', difference: '14400' }] },
  });
  const done = await console.as('support').perform('declare', started(training));
  expect(done.__typename).toBe('Done');
  expect(await declarationOf(story, training)).toMatchObject({
    teacherId: teacher.id,
    role: 'ect',
    declarationType: 'started',
    declarationDate: '2025-10-01',
    evidenceType: 'other',
    paymentStatus: 'eligible',
    clawbackStatus: 'no_clawback',
    paymentStatementId: april.id,
    mentorshipPeriodId: mentorship.id,
    sparsityUplift: false,
  });
});

test('the event is on the history of the declaration, the teacher and the statement', async ({
  console,
  story,
}) => {
  const { training, teacher, april } = await ada(story);
  const support = console.as('support');
  await support.perform('declare', started(training), { ticket: '#4711' });
  const { id } = await declarationOf(story, training);
  const { data } = await support.ask(
    `query ($d: ID!, $t: ID!, $s: ID!) {
      declaration(id: $d) { history { sentence ticket occurredOn } }
      teacher(id: $t) { history { sentence } }
      statement(id: $s) { history { sentence } }
    }`,
    { d: id, t: teacher.id, s: april.id },
  );
  const sentence = expect.stringContaining('Declared started');
  expect(data.declaration.history).toEqual([{ sentence, ticket: '4711', occurredOn: '2025-10-01' }]);
  expect(data.teacher.history).toContainEqual({ sentence });
  expect(data.statement.history).toContainEqual({ sentence });
});

test('for somebody not funded yet it waits as submitted, on no statement', async ({ console, story }) => {
  const { training } = await ada(story, { funded: false });
  const plan = await console.as('support').plan('declare', started(training));
  expect(plan.notices).toEqual([expect.stringContaining('until Ada Lovelace is eligible for funding')]);
  expect(plan.money).toBeNull();
  await console.as('support').perform('declare', started(training));
  expect(await declarationOf(story, training)).toMatchObject({
    paymentStatus: 'no_payment',
    paymentStatementId: null,
  });
});

test('the same milestone is declared once, though two ask at once', async ({ console, story }) => {
  const { training } = await ada(story);
  const input = started(training);
  const [one, other] = [console.as('support'), console.as('finance')];
  const plans = await Promise.all([one.plan('declare', input), other.plan('declare', input)]);
  const answers = await Promise.all(
    [one, other].map((person, index) => person.confirm('declare', input, plans[index]?.fingerprint ?? '')),
  );
  expect(answers.map((answer) => answer.__typename).sort()).toEqual(['Done', 'Refused']);
  expect(answers).toContainEqual(expect.objectContaining({ code: 'slot-taken' }));
  expect((await declarationOf(story, training)).paymentStatus).toBe('eligible');
});

test('the same request sent twice is one declaration', async ({ console, story }) => {
  const { training } = await ada(story);
  const once = { idempotencyKey: randomUUID() };
  const first = await console.as('support').perform('declare', started(training), once);
  const again = await console.as('support').confirm('declare', started(training), 'whatever', once);
  expect(again.event?.id).toBe(first.event?.id);
});

test('another provider’s live declaration keeps it out', async ({ console, story }) => {
  const { training, teacher } = await ada(story);
  const elsewhere = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { teacher, startedOn: '2025-06-10', finishedOn: '2025-08-31' }),
    year: 2025,
  });
  await aDeclaration(story, { training: elsewhere });
  expect(await console.as('support').plan('declare', started(training))).toMatchObject({
    code: 'slot-taken',
  });
});

test('nothing is declared for a frozen year, on the button and on the deed alike', async ({
  console,
  story,
}) => {
  await aContractPeriod(story, { year: 2022, paymentsFrozenAt: new Date('2025-06-16T00:00:00Z') });
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { startedOn: '2022-09-01' }),
    year: 2022,
  });
  const input = started(training, { declarationDate: '2022-10-01' });
  expect(await console.as('finance').plan('declare', input)).toMatchObject({
    code: 'contract-period-frozen',
  });
  const { teacherId } = training;
  const { data } = await console
    .as('finance')
    .ask(
      `query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { trainingPeriods { mayDeclare { allowed because } } } } }`,
      {
        id: teacherId,
      },
    );
  expect(data.teacher.ectAtSchoolPeriods[0].trainingPeriods).toEqual([
    { mayDeclare: { allowed: false, because: expect.stringContaining('2022 are frozen') } },
  ]);
});

test('a started declaration before 2025 takes the school’s uplift with it, and no evidence', async ({
  console,
  story,
}) => {
  const school = await aSchool(story);
  await aFundingEligibility(story, { school, year: 2024, pupilPremiumUplift: true });
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { school, startedOn: '2024-09-01' }),
    year: 2024,
  });
  await console.as('support').perform('declare', started(training, { declarationDate: '2024-10-01' }));
  expect(await declarationOf(story, training)).toMatchObject({
    evidenceType: null,
    pupilPremiumUplift: true,
    sparsityUplift: false,
  });
});

test('a mentor’s completed declaration ends their funding and training; voiding it gives both back', async ({
  console,
  story,
}) => {
  const teacher = await aTeacher(story, {
    name: 'Grace Hopper',
    mentorFirstBecameEligibleForTrainingAt: FUNDED,
  });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  await aStatement(story, { activeLeadProvider, year: 2026, month: 4 });
  const mentor = await aMentor(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { mentor, activeLeadProvider, year: 2025 });
  const input = started(training, {
    declarationType: 'completed',
    declarationDate: '2026-02-10',
    evidenceType: '75-percent-engagement-met',
  });
  const plan = await console.as('support').plan('declare', input);
  expect(plan.notices).toEqual([
    expect.any(String),
    'Grace Hopper cannot be funded as a mentor from 10 February 2026.',
    expect.stringContaining('will see the mentor training end on 10 February 2026.'),
  ]);
  await console.as('support').perform('declare', input);
  expect(await story.find(TeacherRecord, { id: teacher.id })).toMatchObject({
    mentorBecameIneligibleForFundingOn: '2026-02-10',
    mentorBecameIneligibleForFundingReason: 'completed_declaration_received',
  });
  expect((await story.find(TrainingPeriodRecord, { id: training.id })).finishedOn).toBe('2026-02-10');
  const { id } = await declarationOf(story, training);
  await console.as('support').perform('voidDeclaration', { declarationId: id });
  expect((await story.find(TeacherRecord, { id: teacher.id })).mentorBecameIneligibleForFundingOn).toBeNull();
});

test('it can be reversed', async ({ console, story }) => {
  const { training } = await ada(story);
  const done = await console.as('support').perform('declare', started(training));
  const reversed = await console.as('support').perform('reverseEvent', { eventId: done.event?.id });
  expect(reversed.__typename).toBe('Done');
  await expect(declarationOf(story, training)).rejects.toThrow();
});

test('training that is not there is not found', async ({ console }) => {
  await expect(console.as('support').plan('declare', started({ id: randomUUID() }))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

describe('trying a declaration', () => {
  test('tells every rule in order, what was seen, and what would make it hold; nothing is written', async ({
    console,
    story,
  }) => {
    const { training } = await ada(story);
    const tried = await trial(
      console.as('support'),
      started(training, { declarationDate: '2026-03-03', evidenceType: 'one-term-induction' }),
    );
    expect(tried.allowed).toBe(false);
    const failed = tried.steps.filter(({ passed }: { passed: boolean }) => !passed);
    expect(failed).toEqual([
      {
        rule: 'It is not dated in the future.',
        passed: false,
        seen: '3 March 2026',
        code: 'in-the-future',
        because: 'A milestone is declared once it has been reached. Choose 2 March 2026 or an earlier day.',
      },
      {
        rule: 'It names evidence that goes with its type.',
        passed: false,
        seen: 'One term induction',
        code: 'evidence-not-for-this-type',
        because: expect.stringContaining('Training event attended'),
      },
    ]);
    expect(tried.because).toBe(failed[0].because);
    await expect(declarationOf(story, training)).rejects.toThrow();
  });

  test('agrees with the deed', async ({ console, story }) => {
    const { training } = await ada(story);
    const inputs = [
      started(training),
      started(training, { declarationDate: '2025-08-31' }),
      started(training, { evidenceType: null }),
      started(training, { declarationType: 'retained-9' }),
    ];
    for (const input of inputs) {
      const tried = await trial(console.as('finance'), input);
      const plan = await console.as('finance').plan('declare', input);
      expect([tried.allowed, tried.because]).toEqual([plan.__typename === 'Planned', plan.because ?? null]);
    }
  });

  test('shows a role that may not declare its role and nothing of the record', async ({ console, story }) => {
    const { training } = await ada(story);
    const tried = await trial(console.as('developer'), started(training));
    expect(tried.steps).toMatchObject([{ rule: 'Your role may do it.', passed: false, code: 'not-allowed' }]);
  });
});

for (const role of ['finance_approver', 'developer', 'user_manager'] as const satisfies Role[])
  test(`a ${role} may not declare, and is told whom to ask`, async ({ console, story }) => {
    const { training } = await ada(story);
    expect(await console.as(role).perform('declare', started(training))).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a support agent or a finance officer'),
    });
  });

for (const role of ['support', 'finance'] as const)
  test(`a ${role} may declare`, async ({ console, story }) => {
    const { training } = await ada(story);
    expect((await console.as(role).perform('declare', started(training))).__typename).toBe('Done');
  });
