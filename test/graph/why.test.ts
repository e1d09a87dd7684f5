import { expect } from 'vitest';
import {
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

const STEPS = 'rule passed seen code because';

/** An ECT who can be funded, declared and on the April statement of their lead provider. */
async function aDeclared(story: Story) {
  const school = await aSchool(story);
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const partnership = await aPartnership(story, { school, activeLeadProvider });
  const teacher = await aTeacher(story, {
    ectFirstBecameEligibleForTrainingAt: new Date('2025-10-01T09:00:00Z'),
  });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, partnership });
  const statement = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
  const declaration = await aDeclaration(story, { training, statement, paymentStatus: 'eligible' });
  return { declaration };
}

async function askedOf(person: Person, id: string) {
  const { data, errors } = await person.ask(
    `query ($id: ID!) { declaration(id: $id) { mayVoid { allowed because steps { ${STEPS} } } whyNotPayable { ${STEPS} } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.declaration;
}
const failed = (steps: { passed: boolean; code: string }[]) =>
  steps.filter(({ passed }) => !passed).map(({ code }) => code);

test('an eligible declaration waits for its statement’s deadline, and for nothing else', async ({
  console,
  story,
}) => {
  const { declaration } = await aDeclared(story);
  const { whyNotPayable } = await askedOf(console.as('finance'), declaration.id);
  expect(failed(whyNotPayable)).toEqual(['deadline-not-passed']);
  expect(whyNotPayable.at(-1)).toEqual({
    rule: 'The statement’s deadline has passed.',
    passed: false,
    seen: '31 March 2026',
    code: 'deadline-not-passed',
    because:
      'Wait until 31 March 2026 has passed: the statement becomes payable by itself, and its eligible declarations with it.',
  });
});

test('the day after the deadline it waits for the night', async ({ console, story }) => {
  const { declaration } = await aDeclared(story);
  const { today } = console;
  console.today = '2026-04-01';
  const { whyNotPayable } = await askedOf(console.as('finance'), declaration.id);
  console.today = today;
  expect(failed(whyNotPayable)).toEqual(['waits-for-tonight']);
});

test('a declaration of somebody not yet eligible is on no statement, and is told how they become so', async ({
  console,
  story,
}) => {
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
  });
  const declaration = await aDeclaration(story, { training });
  const { whyNotPayable } = await askedOf(console.as('support'), declaration.id);
  expect(failed(whyNotPayable)).toEqual(['not-eligible-for-funding', 'on-no-statement']);
});

test('a voided declaration is not payable, and cannot be voided: the button says what the deed would', async ({
  console,
  story,
}) => {
  const { declaration } = await aDeclared(story);
  await console.as('finance').perform('voidDeclaration', { declarationId: declaration.id });
  const { mayVoid, whyNotPayable } = await askedOf(console.as('finance'), declaration.id);
  expect(failed(whyNotPayable)).toContain('voided');
  expect(mayVoid).toEqual({
    allowed: false,
    because: 'This declaration has already been voided. There is nothing more to do.',
    steps: [
      { rule: 'Your role may do it.', passed: true, seen: 'Finance officer', code: null, because: null },
      {
        rule: 'It has not been voided.',
        passed: false,
        seen: 'Voided',
        code: 'already-voided',
        because: 'This declaration has already been voided. There is nothing more to do.',
      },
    ],
  });
});

test('whoever may not do it is told so, and nothing of the record', async ({ console, story }) => {
  const { declaration } = await aDeclared(story);
  const { mayVoid } = await askedOf(console.as('developer'), declaration.id);
  expect(mayVoid.steps).toHaveLength(1);
  expect(mayVoid.steps[0]).toMatchObject({ passed: false, seen: 'Developer', code: 'not-allowed' });
  expect(mayVoid.steps[0].because).toBe(mayVoid.because);
});

test('why it was not payable can be asked of the past', async ({ console, story }) => {
  const { declaration } = await aDeclared(story);
  const knownAt = new Date(Date.now() + 1).toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await console.as('finance').perform('voidDeclaration', { declarationId: declaration.id });
  const { data } = await console
    .as('finance')
    .ask(
      `query ($id: ID!, $moment: Moment!) { asAt(moment: $moment) { declaration(id: $id) { whyNotPayable { ${STEPS} } mayVoid { steps { code } } } } }`,
      { id: declaration.id, moment: { knownAt, onDay: '2026-02-01' } },
    );
  expect(data).toMatchObject({ asAt: { declaration: null } });
  const { data: then } = await console
    .as('finance')
    .ask(
      `query ($id: ID!, $moment: Moment!) { asAt(moment: $moment) { declaration(id: $id) { whyNotPayable { ${STEPS} } mayVoid { steps { code } } } } }`,
      { id: declaration.id, moment: { knownAt } },
    );
  expect(failed(then.asAt.declaration.whyNotPayable)).not.toContain('voided');
  expect(then.asAt.declaration.mayVoid.steps).toEqual([{ code: 'in-the-past' }]);
});

test('what is off for the role of whoever asks is for others; what the record forbids is for nobody', async ({
  console,
  story,
}) => {
  const { declaration } = await aDeclared(story);
  const offFor = async (role: 'finance' | 'developer') =>
    (
      await console
        .as(role)
        .ask('query ($id: ID!) { declaration(id: $id) { mayVoid { allowed forOtherRoles } } }', declaration)
    ).data.declaration.mayVoid;
  expect(await offFor('finance')).toEqual({ allowed: true, forOtherRoles: false });
  expect(await offFor('developer')).toEqual({ allowed: false, forOtherRoles: true });
  await console.as('finance').perform('voidDeclaration', { declarationId: declaration.id });
  expect(await offFor('finance')).toEqual({ allowed: false, forOtherRoles: false });
});
