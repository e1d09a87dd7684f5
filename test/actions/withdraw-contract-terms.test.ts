import { expect } from 'vitest';
import { ContractTermProposalRecord } from '../../server/records/contract-term-proposal.record.ts';
import { test } from '../support/console.ts';
import { asked, proposed, year } from '../support/contract-desk.ts';

const SERVICE_FEE = { monthlyServiceFeePence: '100000' };

test('whoever proposed a change withdraws it, and proposes another', async ({ console, story }) => {
  const { contract } = await year(story, { january: 'paid' });
  const { id } = await proposed(console, story, contract, SERVICE_FEE);
  const done = await console.as('finance').perform('withdrawContractTerms', { proposalId: id });
  expect(done.event?.sentence).toContain('Withdrew the proposed change');
  expect(await story.find(ContractTermProposalRecord, { id })).toMatchObject({ endedAs: 'withdrawn' });
  const plan = await console
    .as('finance')
    .plan('changeContractTerms', asked(contract, { setupFeePence: '1' }));
  expect(plan.__typename).toBe('Planned');
  expect(await console.as('finance').plan('withdrawContractTerms', { proposalId: id })).toMatchObject({
    code: 'proposal-has-ended',
  });
});

test('an approver turns one down', async ({ console, story }) => {
  const { contract } = await year(story, { january: 'paid' });
  const { id } = await proposed(console, story, contract, SERVICE_FEE);
  const done = await console.as('finance_approver').perform('withdrawContractTerms', { proposalId: id });
  expect(done.event?.sentence).toContain('Turned down the proposed change');
});

for (const role of ['support', 'developer', 'user_manager'] as const)
  test(`a ${role} does not withdraw a change of terms`, async ({ console, story }) => {
    const { contract } = await year(story, { january: 'paid' });
    const { id } = await proposed(console, story, contract, SERVICE_FEE);
    expect(await console.as(role).plan('withdrawContractTerms', { proposalId: id })).toMatchObject({
      code: 'not-allowed',
    });
  });
