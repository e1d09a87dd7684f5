import { describe, expect } from 'vitest';
import { ContractPeriodRecord } from '../../server/records/calendar.record.ts';
import { BandCeilingRecord, ContractRecord } from '../../server/records/contract.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { aContract, aContractPeriod } from '../stories/index.ts';
import { test } from '../support/console.ts';
import { byHand } from '../support/by-hand.ts';
import { asked, TERMS, totalsOf, whatIfOf, year } from '../support/contract-desk.ts';

test('while every statement is open, new terms hold at once and the contract itself changes', async ({
  console,
  story,
}) => {
  const { contract, february } = await year(story, { january: 'open' });
  const done = await console
    .as('finance')
    .perform('changeContractTerms', asked(contract, { monthlyServiceFeePence: '100000' }));
  expect(done.event?.sentence).toContain('Monthly service fee from £0.00 to £1,000.00');
  expect(await story.find(StatementRecord, { id: february.id })).toMatchObject({ contractId: contract.id });
  expect(await totalsOf(story, [february])).toEqual([120_000n]);
});

test('from a month on, the next version is made and the statements from then on move to it', async ({
  console,
  story,
}) => {
  const { contract, january, february } = await year(story, { january: 'open' });
  await console.as('finance').perform('changeContractTerms', {
    ...asked(contract, { monthlyServiceFeePence: '100000' }),
    fromMonth: '2026-02',
  });
  const next = await story.find(ContractRecord, { replacesContractId: contract.id });
  expect(await story.find(StatementRecord, { id: february.id })).toMatchObject({ contractId: next.id });
  expect(await story.find(StatementRecord, { id: january.id })).toMatchObject({ contractId: contract.id });
});

test('terms that a sealed statement used wait for another person', async ({ console, story }) => {
  const { contract, january } = await year(story, { january: 'open' });
  const officer = console.as('finance');
  await officer.perform('markStatementPayable', { statementId: january.id });
  const plan = await officer.plan('changeContractTerms', asked(contract, { setupFeePence: '5000' }));
  expect(plan.changes?.map(({ record }) => record)).toEqual(['Contract term proposal']);
  const [proposal] = plan.changes ?? [];
  expect(proposal?.name).toMatch(/^Terms of .+, 2025$/);
  expect(proposal?.fields.find(({ field }) => field === 'Terms')?.after).toContain('set-up fee £50.00; ');
  expect(plan.notices?.join()).toContain('until another finance officer');
  await officer.perform('changeContractTerms', asked(contract, { setupFeePence: '5000' }));
  expect(await officer.plan('changeContractTerms', asked(contract, { setupFeePence: '6000' }))).toMatchObject(
    { code: 'a-change-waits' },
  );
});

test('a band is added from a month on, and only for the statements from then on', async ({
  console,
  story,
}) => {
  const { contract, january, february } = await year(story, { january: 'open' });
  await console.as('finance').perform('changeContractTerms', {
    ...asked(contract, {
      bands: [...TERMS.bands, { capacity: 5, pricePence: '90000', outputPercent: '100' }],
    }),
    fromMonth: '2026-02',
  });
  const { effects } = await whatIfOf(console.as('finance'), contract, {});
  expect(effects).toEqual([]);
  const bandsOf = async (id: string) =>
    (
      await console
        .as('support')
        .ask('query ($id: ID!) { statement(id: $id) { contract { terms { bands { letter } } } } }', { id })
    ).data.statement.contract.terms.bands.length;
  expect([await bandsOf(january.id), await bandsOf(february.id)]).toEqual([1, 2]);
});

test('a ceiling is raised from a month on, and counts for no statement before it', async ({
  console,
  story,
}) => {
  const { contract, february } = await year(story, { january: 'open' });
  await console.as('finance').perform('changeContractTerms', {
    ...asked(contract, { bands: [{ ...TERMS.bands[0], capacity: 120 }] }),
    fromMonth: '2026-02',
  });
  expect(await story.find(BandCeilingRecord, { fromStatementId: february.id })).toMatchObject({
    capacity: 120,
  });
});

describe('what if', () => {
  test('shows every statement, and what is authorised with what it would have come to', async ({
    console,
    story,
  }) => {
    const { contract, january, february } = await year(story, { january: 'paid' });
    const found = await whatIfOf(console.as('finance'), contract, { monthlyServiceFeePence: '100000' });
    expect(found).toMatchObject({
      because: null,
      needsSecondPerson: true,
      differencePence: '120000',
      wouldHavePence: '120000',
      effects: [
        { statement: { id: january.id }, beforePence: '0', afterPence: '120000', stays: true },
        { statement: { id: february.id }, beforePence: '0', afterPence: '120000', stays: false },
      ],
    });
  });

  test('is what comes of it, to the penny', async ({ console, story }) => {
    const { contract, january, february } = await year(story, { january: 'open' });
    const change = { vatPercent: '17.5', monthlyServiceFeePence: '33333', setupFeePence: '100' };
    const { effects } = await whatIfOf(console.as('finance'), contract, change);
    await console.as('finance').perform('changeContractTerms', asked(contract, change));
    expect(await totalsOf(story, [january, february])).toEqual(
      effects.map(({ afterPence }: { afterPence: string }) => BigInt(afterPence)),
    );
  });

  test('says why a change cannot be made', async ({ console, story }) => {
    const { contract } = await year(story, { january: 'open' });
    const found = await whatIfOf(console.as('finance'), contract, { vatPercent: '120' });
    expect(found.because).toBe('The VAT rate must be from 0 to 1.');
  });
});

test.for([
  ['the same terms', {}, {}, 'nothing-to-change'],
  ['a month without a statement', { setupFeePence: '1' }, { fromMonth: '2027-02' }, 'no-such-statement'],
  ['fewer places', { bands: [{ ...TERMS.bands[0], capacity: 99 }] }, {}, 'ceilings-only-grow'],
  [
    'a ceiling that ends',
    { bands: [{ ...TERMS.bands[0], capacity: 101 }] },
    { toMonth: '2026-02' },
    'ceilings-have-no-end',
  ],
] as const)('%s are refused', async ([, terms, months, code], { console, story }) => {
  const { contract } = await year(story, { january: 'open' });
  expect(
    await console.as('finance').plan('changeContractTerms', { ...asked(contract, terms), ...months }),
  ).toMatchObject({ code });
});

test('terms of a frozen contract period stay', async ({ console, story }) => {
  const { contract, activeLeadProvider } = await year(story, { january: 'open', year: 2022 });
  const period = await aContractPeriod(story, { year: activeLeadProvider.contractPeriodYear });
  await story.change(ContractPeriodRecord, period, {
    paymentsFrozenAt: new Date('2025-01-01T00:00:00Z'),
  });
  expect(
    await console.as('finance').plan('changeContractTerms', asked(contract, { setupFeePence: '1' })),
  ).toMatchObject({ code: 'payments-are-frozen' });
});

describe('the database refuses, whoever writes,', () => {
  test('new terms under an authorised statement', async ({ console, story, database }) => {
    const { contract } = await year(story, { january: 'paid' });
    await expect(
      byHand(
        database,
        console.as('finance'),
        `update contracts set vat_rate = 0.1 where id = '${contract.id}'`,
      ),
    ).rejects.toThrow('authorised_terms_stay');
  });

  test('new terms under a sealed statement by one person', async ({ console, story, database }) => {
    const { contract } = await year(story, { january: 'payable' });
    await expect(
      byHand(
        database,
        console.as('finance'),
        `update contract_banded_fee_structures set setup_fee = 1 where contract_id = '${contract.id}'`,
      ),
    ).rejects.toThrow('sealed_terms_need_two_people');
  });

  test('a next version of such terms, and a statement that leaves them', async ({
    console,
    story,
    database,
  }) => {
    const { february, activeLeadProvider } = await year(story, { january: 'payable' });
    const other = await aContract(story, { activeLeadProvider });
    await expect(
      byHand(
        database,
        console.as('finance'),
        `update statements set contract_id = '${other.id}' where id = '${february.id}'`,
      ),
    ).rejects.toThrow('sealed_terms_need_two_people');
  });

  test('another date or contract for an authorised statement', async ({ console, story, database }) => {
    const { january } = await year(story, { january: 'paid' });
    await expect(
      byHand(
        database,
        console.as('finance'),
        `update statements set payment_date = '2026-01-26' where id = '${january.id}'`,
      ),
    ).rejects.toThrow('authorised_statement_keeps_its_dates');
  });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not change terms`, async ({ console, story }) => {
    const { contract } = await year(story, { january: 'open' });
    expect(
      await console.as(role).plan('changeContractTerms', asked(contract, { setupFeePence: '1' })),
    ).toMatchObject({ code: 'not-allowed' });
  });
