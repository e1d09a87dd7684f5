import { expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { aPaidProvider } from '../stories/a-paid-provider.ts';
import type { Story } from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

const at = async (story: Story, { id }: { id: string }) => {
  const { paymentStatementId, clawbackStatementId, paymentStatus } = await story.find(DeclarationRecord, {
    id,
  });
  return { paymentStatementId, clawbackStatementId, paymentStatus };
};
const mayMove = async (person: Person, id: string) =>
  (
    await person.ask('query ($id: ID!) { statement(id: $id) { mayMoveDeclarations { allowed because } } }', {
      id,
    })
  ).data.statement.mayMoveDeclarations;

async function aprilAndAugust(story: Story) {
  const provider = await aPaidProvider(story);
  const [january, april, august] = [
    await provider.statement(1, 'paid'),
    await provider.statement(4),
    await provider.statement(8),
  ];
  const started = await provider.declared({ statement: april, paymentStatus: 'eligible' });
  const completed = await provider.declared({
    statement: april,
    paymentStatus: 'eligible',
    declarationType: 'completed',
  });
  const back = await provider.declared({ statement: january, clawback: april });
  return { ...provider, january, april, august, started, completed, back };
}

test('all that waits moves, and the plan says what both statements come to', async ({ console, story }) => {
  const { april, august, started, completed, back } = await aprilAndAugust(story);
  const input = { statementId: april.id, toStatementId: august.id };
  const plan = await console.as('finance').plan('moveDeclarations', input);
  expect(plan).toMatchObject({
    sentence: expect.stringMatching(
      /^Moved 3 declarations of .+ from the April 2026 statement to the August 2026 statement$/,
    ),
    money: {
      statements: [
        { name: 'April 2026', after: '0' },
        { name: 'August 2026', before: '0' },
      ],
      difference: '0',
    },
  });
  await console.as('finance').perform('moveDeclarations', input);
  const moved = { paymentStatementId: august.id, clawbackStatementId: null, paymentStatus: 'eligible' };
  expect([await at(story, started), await at(story, completed)]).toEqual([moved, moved]);
  expect(await at(story, back)).toMatchObject({ clawbackStatementId: august.id, paymentStatus: 'paid' });
});

test('only those of the kind chosen move', async ({ console, story }) => {
  const { april, august, started, completed } = await aprilAndAugust(story);
  await console.as('finance').perform('moveDeclarations', {
    statementId: april.id,
    toStatementId: august.id,
    declarationTypes: ['completed'],
    declaredFrom: '2025-09-01',
    role: 'ect',
  });
  expect((await at(story, started)).paymentStatementId).toBe(april.id);
  expect((await at(story, completed)).paymentStatementId).toBe(august.id);
});

test('what moves to a statement that is being checked is payable there, and seals it anew', async ({
  console,
  story,
}) => {
  const { april, statement, declared } = await aprilAndAugust(story);
  const march = await statement(3);
  const first = await declared({ statement: march, paymentStatus: 'eligible' });
  console.today = '2026-04-10';
  await console.as('finance').perform('markStatementPayable', { statementId: april.id });
  const input = { statementId: march.id, toStatementId: april.id };
  const plan = await console.as('finance').plan('moveDeclarations', input);
  expect(plan.money?.statements).toContainEqual(
    expect.objectContaining({ name: 'April 2026', status: 'payable', newVersion: 2 }),
  );
  await console.as('finance').perform('moveDeclarations', input);
  console.today = '2026-03-02';
  expect(await at(story, first)).toMatchObject({ paymentStatementId: april.id, paymentStatus: 'payable' });
});

test('nothing leaves or joins a statement that has been paid, on the button and on the deed alike', async ({
  console,
  story,
}) => {
  const { january, april, started } = await aprilAndAugust(story);
  const finance = console.as('finance');
  expect(
    await finance.plan('moveDeclarations', { statementId: april.id, toStatementId: january.id }),
  ).toMatchObject({ code: 'joins-an-authorised-statement' });
  expect(
    await finance.plan('moveDeclarations', { statementId: january.id, toStatementId: april.id }),
  ).toMatchObject({ code: 'leaves-an-authorised-statement' });
  expect(await mayMove(finance, january.id)).toMatchObject({
    allowed: false,
    because: expect.stringContaining('has been authorised'),
  });
  expect(await mayMove(finance, april.id)).toEqual({ allowed: true, because: null });
  expect((await at(story, started)).paymentStatementId).toBe(april.id);
});

test('another provider’s statement takes nothing', async ({ console, story }) => {
  const { april } = await aprilAndAugust(story);
  const other = await aprilAndAugust(story);
  expect(
    await console
      .as('finance')
      .plan('moveDeclarations', { statementId: april.id, toStatementId: other.august.id }),
  ).toMatchObject({ code: 'other-provider' });
});

test('the move is on the history of statement, declaration and teacher, and can be reversed', async ({
  console,
  story,
}) => {
  const { april, august, started } = await aprilAndAugust(story);
  const finance = console.as('finance');
  const input = { statementId: april.id, toStatementId: august.id, declarationIds: [started.id] };
  const done = await finance.perform('moveDeclarations', input);
  expect(done.event?.sentence).toMatch(/^Moved 1 declaration of /);
  const { data } = await finance.ask(
    `query ($d: ID!, $s: ID!, $t: ID!) {
      declaration(id: $d) { history { id } } statement(id: $s) { history { id } } teacher(id: $t) { history { id } }
    }`,
    { d: started.id, s: august.id, t: started.teacherId },
  );
  for (const { history } of [data.declaration, data.statement, data.teacher])
    expect(history).toContainEqual({ id: done.event?.id });
  await finance.perform('reverseEvent', { eventId: done.event?.id });
  expect((await at(story, started)).paymentStatementId).toBe(april.id);
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not, and is told whom to ask`, async ({ console, story }) => {
    const { april, august } = await aprilAndAugust(story);
    const input = { statementId: april.id, toStatementId: august.id };
    expect(await console.as(role).perform('moveDeclarations', input)).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a finance officer'),
    });
    expect((await mayMove(console.as(role), april.id)).allowed).toBe(false);
  });
