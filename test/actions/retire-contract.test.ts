import { expect } from 'vitest';
import { ContractRecord } from '../../server/records/contract.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { aContract } from '../stories/index.ts';
import { byHand } from '../support/by-hand.ts';
import { test } from '../support/console.ts';
import { year } from '../support/contract-desk.ts';

test('a version that no statement uses is retired, and no statement is given it again', async ({
  console,
  story,
}) => {
  const { activeLeadProvider, february } = await year(story, { january: 'open' });
  const unused = await aContract(story, { activeLeadProvider });
  const done = await console.as('finance').perform('retireContract', { contractId: unused.id });
  expect((await story.find(ContractRecord, { id: unused.id })).retiredAt).not.toBeNull();
  const { feeType, deadlineDate, paymentDate } = february;
  expect(
    await console.as('finance').plan('changeStatement', {
      statementId: february.id,
      feeType,
      deadlineDate,
      paymentDate,
      contractId: unused.id,
    }),
  ).toMatchObject({ code: 'contract-is-retired' });
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  expect((await story.find(ContractRecord, { id: unused.id })).retiredAt).toBeNull();
});

test('a version that repeats another gives it its open statements; totals stay', async ({
  console,
  story,
}) => {
  const { activeLeadProvider, contract, february } = await year(story, { january: 'open' });
  const twin = await aContract(story, { activeLeadProvider, banded: { monthlyServiceFee: 0n } });
  const asked = { contractId: contract.id, insteadId: twin.id };
  const plan = await console.as('finance').plan('retireContract', asked);
  expect(plan.money).toBeNull();
  await console.as('finance').perform('retireContract', asked);
  expect(await story.find(StatementRecord, { id: february.id })).toMatchObject({ contractId: twin.id });
});

test('a version that sealed statements use stays, also in the database', async ({
  console,
  story,
  database,
}) => {
  const { contract } = await year(story, { january: 'paid' });
  expect(await console.as('finance').plan('retireContract', { contractId: contract.id })).toMatchObject({
    code: 'sealed-statements-use-it',
  });
  await expect(
    byHand(
      database,
      console.as('finance'),
      `update contracts set retired_at = now() where id = '${contract.id}'`,
    ),
  ).rejects.toThrow('contract_with_statements_is_not_retired');
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not retire a contract`, async ({ console, story }) => {
    const { contract } = await year(story, { january: 'open' });
    expect(await console.as(role).plan('retireContract', { contractId: contract.id })).toMatchObject({
      code: 'not-allowed',
    });
  });
