import { describe, expect } from 'vitest';
import { ContractRecord } from '../../server/records/contract.record.ts';
import { ContractTermProposalRecord } from '../../server/records/contract-term-proposal.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { byHand } from '../support/by-hand.ts';
import { test } from '../support/console.ts';
import { proposed, year } from '../support/contract-desk.ts';

const SERVICE_FEE = { monthlyServiceFeePence: '100000' };

test('another person approves: open and payable statements get the terms, and payable ones are sealed anew', async ({
  console,
  story,
}) => {
  const { contract, january, february } = await year(story, { january: 'open' });
  await console.as('finance').perform('markStatementPayable', { statementId: january.id });
  const proposal = await proposed(console, story, contract, SERVICE_FEE);
  const plan = await console.as('finance_approver').plan('approveContractTerms', { proposalId: proposal.id });
  expect(plan.money?.statements.map(({ difference }) => difference)).toEqual(['120000', '120000']);
  await console.as('finance_approver').perform('approveContractTerms', { proposalId: proposal.id });
  expect(await story.find(StatementRecord, { id: february.id })).toMatchObject({ contractId: contract.id });
  expect(await story.find(StatementVersionRecord, { statementId: january.id, number: 2 })).toMatchObject({
    totalPence: 120_000n,
  });
});

test('what is authorised keeps its contract; the others move to the next version', async ({
  console,
  story,
}) => {
  const { contract, january, february } = await year(story, { january: 'paid' });
  const proposal = await proposed(console, story, contract, SERVICE_FEE);
  const done = await console
    .as('finance_approver')
    .perform('approveContractTerms', { proposalId: proposal.id });
  expect(done.event?.sentence).toContain('Approved the change of the contract of');
  const next = await story.find(ContractRecord, { replacesContractId: contract.id });
  expect(await story.find(StatementRecord, { id: january.id })).toMatchObject({ contractId: contract.id });
  expect(await story.find(StatementRecord, { id: february.id })).toMatchObject({ contractId: next.id });
  expect(
    await console.as('finance_approver').plan('approveContractTerms', { proposalId: proposal.id }),
  ).toMatchObject({ code: 'proposal-has-ended' });
});

describe('nobody approves their own', () => {
  test('as who proposed it', async ({ console, story }) => {
    const { contract } = await year(story, { january: 'paid' });
    const proposal = await proposed(console, story, contract, SERVICE_FEE);
    expect(
      await console.as('finance').plan('approveContractTerms', { proposalId: proposal.id }),
    ).toMatchObject({ code: 'own-proposal' });
  });

  test('by a second account', async ({ console, story }) => {
    const { contract } = await year(story, { january: 'paid' });
    const proposal = await proposed(console, story, contract, SERVICE_FEE);
    const approver = { id: console.as('finance_approver').userId };
    await story.change(UserRecord, approver, { samePersonAs: console.as('finance').userId });
    expect(
      await console.as('finance_approver').plan('approveContractTerms', { proposalId: proposal.id }),
    ).toMatchObject({ code: 'own-proposal' });
    await story.change(UserRecord, approver, { samePersonAs: null });
  });

  test('by hand in the database, in their own name or in another’s', async ({ console, story, database }) => {
    const { contract } = await year(story, { january: 'paid' });
    const { id } = await proposed(console, story, contract, SERVICE_FEE);
    const approval = (by: string) =>
      `update contract_term_proposals set ended_as = 'approved', ended_at = now(), ended_by = '${by}' where id = '${id}'`;
    const me = console.as('finance');
    await expect(byHand(database, me, approval(me.userId))).rejects.toThrow(
      'nobody_approves_their_own_terms',
    );
    await expect(byHand(database, me, approval(console.as('finance_approver').userId))).rejects.toThrow(
      'proposal_ends_once',
    );
  });
});

test('whoever proposed approved terms cannot authorise a statement reckoned by them', async ({
  console,
  story,
}) => {
  const { contract, february } = await year(story, { january: 'paid' });
  const proposal = await proposed(console, story, contract, SERVICE_FEE);
  await console.as('finance_approver').perform('approveContractTerms', { proposalId: proposal.id });
  const hand = await story.system.perform(async (em) =>
    em.execute<{ said: string }[]>('select hand_in_statement(?, ?) as said', [
      february.id,
      console.as('finance').userId,
    ]),
  );
  expect(hand[0]?.said).toContain('Proposed to change');
});

test('a proposal of terms that have changed since is not approved', async ({ console, story }) => {
  const { contract } = await year(story, { january: 'payable' });
  const proposal = await proposed(console, story, contract, SERVICE_FEE);
  await story.change(ContractRecord, contract, { vatRate: '0.1' });
  expect(
    await console.as('finance_approver').plan('approveContractTerms', { proposalId: proposal.id }),
  ).toMatchObject({ code: 'terms-have-changed' });
  expect(await story.find(ContractTermProposalRecord, { id: proposal.id })).toMatchObject({ endedAs: null });
});

for (const role of ['support', 'developer', 'user_manager'] as const)
  test(`a ${role} does not approve terms`, async ({ console, story }) => {
    const { contract } = await year(story, { january: 'paid' });
    const proposal = await proposed(console, story, contract, SERVICE_FEE);
    expect(await console.as(role).plan('approveContractTerms', { proposalId: proposal.id })).toMatchObject({
      code: 'not-allowed',
    });
  });
