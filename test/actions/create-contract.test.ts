import { expect } from 'vitest';
import { ActiveLeadProviderBandRecord, ContractRecord } from '../../server/records/contract.record.ts';
import { anActiveLeadProvider } from '../stories/index.ts';
import { test } from '../support/console.ts';
import { TERMS } from '../support/contract-desk.ts';

test('the first contract of a provider and year makes its bands; the next prices them', async ({
  console,
  story,
}) => {
  const { id } = await anActiveLeadProvider(story, { year: 2025 });
  const asked = { activeLeadProviderId: id, terms: TERMS };
  const done = await console.as('finance').perform('createContract', asked);
  expect(done.event?.sentence).toContain('Made a contract of');
  const where = { activeLeadProviderId: id };
  expect(await story.find(ActiveLeadProviderBandRecord, where)).toMatchObject({ capacity: 100 });
  expect(await story.find(ContractRecord, where)).toMatchObject({
    contractType: 'ittecf_ectp',
    vatRate: '0.2000',
  });
  const more = { ...TERMS, bands: [{ ...TERMS.bands[0], capacity: 101 }] };
  expect(await console.as('finance').plan('createContract', { ...asked, terms: more })).toMatchObject({
    code: 'places-are-given',
  });
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  await expect(story.find(ContractRecord, where)).rejects.toThrow();
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not make a contract`, async ({ console, story }) => {
    const { id } = await anActiveLeadProvider(story, { year: 2025 });
    expect(
      await console.as(role).plan('createContract', { activeLeadProviderId: id, terms: TERMS }),
    ).toMatchObject({ code: 'not-allowed' });
  });
