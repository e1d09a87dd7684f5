import { expect } from 'vitest';
import { StatementAdjustmentRecord } from '../../server/records/statement.record.ts';
import {
  aContract,
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aStatement,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { test } from '../support/console.ts';

/** Two places at £1,000 and two at £500: a started declaration is £120 in band A, £60 in band B; no VAT, no service fee. */
async function aProvider(story: Story) {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  await aContract(story, {
    activeLeadProvider,
    bands: [
      { capacity: 2, feePerDeclaration: 100_000n },
      { capacity: 2, feePerDeclaration: 50_000n },
    ],
    banded: { monthlyServiceFee: 0n },
    vatRate: '0',
  });
  const statement = (month: number, status: 'open' | 'payable' | 'paid' = 'open') =>
    aStatement(story, { activeLeadProvider, year: 2026, month, status });
  const declared = async (facts: Omit<Parameters<typeof aDeclaration>[1], 'training'>) =>
    aDeclaration(story, {
      training: await aTrainingPeriod(story, {
        ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
        activeLeadProvider,
        year: 2025,
      }),
      ...facts,
    });
  return { activeLeadProvider, statement, declared };
}

test('a void takes its fee off its statement, and moves the later ones up a band', async ({
  console,
  story,
}) => {
  const { statement, declared } = await aProvider(story);
  const [april, august] = [await statement(4), await statement(8)];
  const first = await declared({ statement: april, paymentStatus: 'eligible' });
  await declared({ statement: april, paymentStatus: 'eligible' });
  await declared({ statement: august, paymentStatus: 'eligible' });
  const plan = await console.as('finance').plan('voidDeclaration', { declarationId: first.id });
  expect(plan.money).toMatchObject({
    statements: [
      { name: 'April 2026', status: 'open', before: '24000', after: '12000', difference: '-12000' },
      { name: 'August 2026', status: 'open', before: '6000', after: '12000', difference: '6000' },
    ],
    count: 2,
    difference: '-6000',
  });
});

test('a clawback leaves what was paid as it is and comes off the next statement', async ({
  console,
  story,
}) => {
  const { statement, declared } = await aProvider(story);
  const [january, april] = [await statement(1, 'paid'), await statement(4)];
  const paid = await declared({ statement: january, paymentStatus: 'paid' });
  await declared({ statement: april, paymentStatus: 'eligible' });
  const plan = await console.as('finance').plan('voidDeclaration', { declarationId: paid.id });
  expect(plan.money?.statements).toMatchObject([
    { name: 'April 2026', before: '12000', after: '0', difference: '-12000', stays: false, newVersion: null },
  ]);
});

test('a total that moves while it is checked says which version follows', async ({ console, story }) => {
  const { statement, declared } = await aProvider(story);
  const january = await statement(1);
  const one = await declared({ statement: january, paymentStatus: 'eligible' });
  console.today = '2026-01-10';
  await console.as('finance').perform('markStatementPayable', { statementId: january.id });
  const plan = await console.as('finance').plan('voidDeclaration', { declarationId: one.id });
  console.today = '2026-03-02';
  expect(plan.money?.statements).toMatchObject([
    { name: 'January 2026', status: 'payable', before: '12000', after: '0', newVersion: 2 },
  ]);
});

test('an earlier statement that was paid without a place stays, and is not added up', async ({
  console,
  story,
}) => {
  const { statement, declared } = await aProvider(story);
  const [january, april] = [await statement(1), await statement(4, 'paid')];
  const one = await declared({ statement: january, paymentStatus: 'eligible' });
  await declared({ statement: january, paymentStatus: 'eligible' });
  await declared({ statement: april, paymentStatus: 'paid' });
  const plan = await console.as('finance').plan('voidDeclaration', { declarationId: one.id });
  expect(plan.money).toMatchObject({
    statements: [
      { name: 'January 2026', difference: '-12000', stays: false },
      { name: 'April 2026', difference: '6000', stays: true },
    ],
    difference: '-12000',
  });
});

test('a deed that moves no money says nothing of it', async ({ console, story }) => {
  const { declared } = await aProvider(story);
  const waiting = await declared({ paymentStatus: 'no_payment' });
  const support = console.as('support');
  expect((await support.plan('voidDeclaration', { declarationId: waiting.id })).money).toBeNull();
  const renamed = { teacherId: waiting.teacherId, correctedName: 'Ada Byron' };
  expect((await support.plan('correctName', renamed)).money).toBeNull();
});

test('what others add to an open statement meanwhile does not call a plan back', async ({
  console,
  story,
}) => {
  const { statement, declared } = await aProvider(story);
  const april = await statement(4);
  const { id: declarationId } = await declared({ statement: april, paymentStatus: 'eligible' });
  const seen = await console.as('finance').plan('voidDeclaration', { declarationId });
  await story.add(StatementAdjustmentRecord, { statementId: april.id, paymentType: 'Another', amount: 500n });
  const answer = await console
    .as('finance')
    .confirm('voidDeclaration', { declarationId }, seen.fingerprint ?? '');
  expect(answer.__typename).toBe('Done');
});

test('what moves the effect itself does: the plan is shown again with the new pounds', async ({
  console,
  story,
}) => {
  const { statement, declared } = await aProvider(story);
  const [april, august] = [await statement(4), await statement(8)];
  const { id: declarationId } = await declared({ statement: august, paymentStatus: 'eligible' });
  const seen = await console.as('finance').plan('voidDeclaration', { declarationId });
  expect(seen.money?.difference).toBe('-12000');
  await declared({ statement: april, paymentStatus: 'eligible' });
  await declared({ statement: april, paymentStatus: 'eligible' });
  const answer = await console
    .as('finance')
    .confirm('voidDeclaration', { declarationId }, seen.fingerprint ?? '');
  expect(answer).toMatchObject({ __typename: 'Planned', moved: true, money: { difference: '-6000' } });
});
