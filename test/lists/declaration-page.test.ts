import { expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { aDeclaration, adaInTraining, aStatement } from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';

const PAGE = `query ($id: ID!) { declaration(id: $id) {
  path { state event { action actor { id name } } paymentStatement { name } clawbackStatement { name } }
  sameMilestone { id state } } }`;

const pageOf = async (console: Console, { id }: { id: string }, query = PAGE) => {
  const { data, errors } = await console.as('finance').ask(query, { id });
  expect(errors).toBeUndefined();
  return data.declaration;
};

interface Step {
  state: string;
  event: { action: string; actor: { id: string } };
  paymentStatement: { name: string } | null;
  clawbackStatement: { name: string } | null;
}

test('a declaration tells its way from receipt to clawback: by which deed, by whom, on which statement', async ({
  console,
  story,
}) => {
  const { statement, declaration, ...ada } = await january(story);
  await aStatement(story, { ...ada, month: 4, year: 2026 });
  const shown = await submitted(console, statement);
  await authorise(console.as('finance_approver'), statement, shown);
  await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  const { path } = await pageOf(console, declaration);
  expect(
    path.map(({ state, event, ...on }: Step) => [
      state,
      event.action,
      event.actor.id,
      on.paymentStatement?.name ?? null,
      on.clawbackStatement?.name ?? null,
    ]),
  ).toEqual([
    ['eligible', expect.any(String), expect.any(String), 'January 2026', null],
    ['payable', 'mark-statement-payable', console.as('finance').userId, 'January 2026', null],
    ['paid', 'authorise-statement', console.as('finance_approver').userId, 'January 2026', null],
    ['awaiting_clawback', 'void-declaration', console.as('support').userId, 'January 2026', 'April 2026'],
  ]);
});

test('a change that leaves state and statement alone is no step of the way', async ({ console, story }) => {
  const { training } = await adaInTraining(story);
  const declaration = await aDeclaration(story, { training });
  await story.change(DeclarationRecord, declaration, { evidenceType: 'other' });
  expect((await pageOf(console, declaration)).path).toHaveLength(1);
});

test('a move to another statement is a step, so that the statement it was on is not forgotten', async ({
  console,
  story,
}) => {
  const { declaration, activeLeadProvider } = await january(story);
  const april = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
  await story.change(DeclarationRecord, declaration, { paymentStatementId: april.id });
  const { path } = await pageOf(console, declaration);
  expect(path.map((step: Step) => [step.state, step.paymentStatement?.name])).toEqual([
    ['eligible', 'January 2026'],
    ['eligible', 'April 2026'],
  ]);
});

test('the others of a milestone are those of the same teacher, type and role', async ({ console, story }) => {
  const { training } = await adaInTraining(story);
  const voided = await aDeclaration(story, { training, paymentStatus: 'voided' });
  const live = await aDeclaration(story, { training });
  await aDeclaration(story, { training, declarationType: 'retained-1', declarationDate: '2026-02-01' });
  expect((await pageOf(console, voided)).sameMilestone).toEqual([{ id: live.id, state: 'no_payment' }]);
  expect((await pageOf(console, live)).sameMilestone).toEqual([{ id: voided.id, state: 'voided' }]);
});

test('at a moment of the past the way ends where it had come to', async ({ console, story }) => {
  const { training } = await adaInTraining(story);
  const declaration = await aDeclaration(story, { training });
  const before = new Date();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  const { data, errors } = await console
    .as('finance')
    .ask(
      `query ($id: ID!, $moment: Moment!) { asAt(moment: $moment) { declaration(id: $id) { path { state } } } }`,
      { id: declaration.id, moment: { knownAt: before.toISOString() } },
    );
  expect(errors).toBeUndefined();
  expect(data.asAt.declaration.path).toEqual([{ state: 'no_payment' }]);
  expect((await pageOf(console, declaration)).path).toHaveLength(2);
});
