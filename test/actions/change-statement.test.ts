import { expect } from 'vitest';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { aContract, aDeclaration, adaInTraining, aStatement } from '../stories/index.ts';
import { test } from '../support/console.ts';
import { year } from '../support/contract-desk.ts';
import { january, shownOf, submitted } from '../support/statement-desk.ts';

const APRIL = { month: 4, year: 2026 };

test('the dates of an open statement are corrected', async ({ console, story }) => {
  const { activeLeadProvider, contract, leadProvider } = await year(story, { january: 'open' });
  const statement = await aStatement(story, { activeLeadProvider, contract, ...APRIL });
  const asked = {
    statementId: statement.id,
    feeType: 'output',
    deadlineDate: '2026-03-30',
    paymentDate: '2026-04-27',
    contractId: contract.id,
  };
  const done = await console.as('finance').perform('changeStatement', asked);
  expect(done.event?.sentence).toBe(
    `Changed the April 2026 statement of ${leadProvider.name} for 2025: deadline from 31 March 2026 to 30 March 2026, payment from 25 April 2026 to 27 April 2026`,
  );
  expect(await story.find(StatementRecord, { id: statement.id })).toMatchObject({
    paymentDate: '2026-04-27',
  });
  expect(await console.as('finance').plan('changeStatement', asked)).toMatchObject({
    code: 'nothing-to-change',
  });
});

test('a statement with declarations goes on paying them', async ({ console, story }) => {
  const ada = await adaInTraining(story);
  const contract = await aContract(story, ada);
  const statement = await aStatement(story, { ...ada, contract, ...APRIL });
  await aDeclaration(story, { ...ada, statement, paymentStatus: 'eligible' });
  expect(
    await console.as('finance').plan('changeStatement', {
      statementId: statement.id,
      feeType: 'service',
      deadlineDate: statement.deadlineDate,
      paymentDate: statement.paymentDate,
      contractId: contract.id,
    }),
  ).toMatchObject({ code: 'declarations-depend-on-it' });
});

test('another payment date seals a submitted statement anew, and ends its submission', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  await submitted(console, statement);
  await console.as('finance').perform('changeStatement', {
    statementId: statement.id,
    feeType: 'output',
    deadlineDate: statement.deadlineDate,
    paymentDate: '2026-01-28',
    contractId: statement.contractId,
  });
  expect(await shownOf(console.as('finance'), statement)).toMatchObject({
    status: 'payable',
    version: { number: 2 },
  });
});

test('an authorised statement stays as it is', async ({ console, story }) => {
  const { january: statement } = await year(story, { january: 'paid' });
  expect(
    await console.as('finance').plan('changeStatement', {
      statementId: statement.id,
      feeType: 'output',
      deadlineDate: statement.deadlineDate,
      paymentDate: '2026-01-28',
      contractId: statement.contractId,
    }),
  ).toMatchObject({ code: 'statement-is-authorised' });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not change a statement`, async ({ console, story }) => {
    const { february } = await year(story, { january: 'open' });
    expect(
      await console.as(role).plan('changeStatement', {
        statementId: february.id,
        feeType: 'service',
        deadlineDate: february.deadlineDate,
        paymentDate: '2026-02-26',
        contractId: february.contractId,
      }),
    ).toMatchObject({ code: 'not-allowed' });
  });
