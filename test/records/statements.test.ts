import { describe, expect } from 'vitest';
import { ContractRecord } from '../../server/records/contract.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import {
  aContract,
  anActiveLeadProvider,
  anAdjustment,
  aStatement,
  type Story,
  test,
} from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

const aProvider = (story: Story, year = 2025) => anActiveLeadProvider(story, { year });

describe('a statement', () => {
  test('is the only one of its provider and month', async ({ story }) => {
    const activeLeadProvider = await aProvider(story);
    await aStatement(story, { activeLeadProvider, month: 11, year: 2025 });
    const another = (month: number, year: number) =>
      refusalOf(aStatement(story, { activeLeadProvider, month, year }));
    expect(await another(11, 2025)).toBe('one-statement-a-provider-and-month');
    expect(await another(11, 2026)).toBe('nothing');
    expect(await another(12, 2025)).toBe('nothing');
  });

  test('is paid after its deadline, not on it', async ({ story }) => {
    const activeLeadProvider = await aProvider(story);
    const paidOn = (paymentDate: string) =>
      refusalOf(
        aStatement(story, {
          activeLeadProvider,
          month: 4,
          year: 2026,
          deadlineDate: '2026-03-31',
          paymentDate,
        }),
      );
    expect(await paidOn('2026-03-31')).toBe('statement-is-paid-after-its-deadline');
    expect(await paidOn('2026-04-01')).toBe('nothing');
  });

  test('has a month from 1 to 12 and a year from 2020', async ({ story }) => {
    const activeLeadProvider = await aProvider(story);
    const statement = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    const of = (month: number, year: number) =>
      refusalOf(story.change(StatementRecord, statement, { month, year }));
    expect(await of(0, 2026)).toBe('statements-month-check');
    expect(await of(13, 2026)).toBe('statements-month-check');
    expect(await of(12, 2019)).toBe('statements-year-check');
    expect(await of(12, 2020)).toBe('nothing');
  });

  test('is under a contract of its own provider, and stays with both', async ({ story }) => {
    const [activeLeadProvider, other] = [await aProvider(story), await aProvider(story)];
    const contract = await aContract(story, { activeLeadProvider: other });
    const under = aStatement(story, { activeLeadProvider, contract, month: 4, year: 2026 });
    expect(await refusalOf(under)).toBe('statements-active-lead-provider-id-contract-id-fkey');
    const statement = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    const moved = story.change(StatementRecord, statement, {
      activeLeadProviderId: other.id,
      contractId: contract.id,
    });
    expect(await refusalOf(moved)).toBe('agreed-terms-stay-as-they-are');
    expect(await refusalOf(story.remove(ContractRecord, { id: statement.contractId }))).toBe('still-needed');
  });
});

test('an adjustment is a named amount, not nothing, and no more than £1,000,000.00 either way', async ({
  story,
}) => {
  const statement = await aStatement(story, {
    activeLeadProvider: await aProvider(story),
    month: 4,
    year: 2026,
  });
  const adjust = (amount: bigint, paymentType = 'Late fee') =>
    refusalOf(anAdjustment(story, { statement, amount, paymentType }));
  expect(await adjust(0n)).toBe('adjustment-is-not-zero');
  expect(await adjust(100_000_001n)).toBe('adjustment-is-below-a-million');
  expect(await adjust(-100_000_001n)).toBe('adjustment-is-below-a-million');
  expect(await adjust(1n, ' ')).toBe('statement-adjustments-payment-type-check');
  expect(await adjust(1n, 'x'.repeat(501))).toBe('statement-adjustments-payment-type-check');
  for (const amount of [100_000_000n, -100_000_000n, 1n, -1n]) expect(await adjust(amount)).toBe('nothing');
});
