import { expect, test } from 'vitest';
import { othersOfMonth } from './others-of-month.ts';

const statement = (provider: string, contractPeriodYear: number) => ({
  id: `${provider} ${contractPeriodYear}`,
  contractPeriodYear,
  leadProvider: { id: provider, name: provider },
});
const ids = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);

test('its own lead provider’s contract periods, itself among them', () => {
  const all = [statement('Ambition', 2024), statement('Ambition', 2025), statement('Teach First', 2025)];
  expect(ids(othersOfMonth(statement('Ambition', 2025), all).periods)).toEqual([
    'Ambition 2024',
    'Ambition 2025',
  ]);
  expect(othersOfMonth(statement('Teach First', 2025), all).periods).toEqual([]);
});

test('each other lead provider once: its statement of the same contract period, or else the nearest', () => {
  const all = [2023, 2024, 2025].flatMap((year) => [statement('Ambition', year), statement('UCL', year)]);
  const { providers } = othersOfMonth(statement('Ambition', 2024), [...all, statement('Teach First', 2021)]);
  expect(ids(providers)).toEqual(['UCL 2024', 'Teach First 2021']);
  expect(othersOfMonth(statement('Ambition', 2024), []).providers).toEqual([]);
});
