import { expect, test } from 'vitest';
import { yearsInWords } from './years.ts';

test.for<[readonly number[], string]>([
  [[], ''],
  [[2025], '2025'],
  [[2026, 2025, 2024], '2024 to 2026'],
  [[2026, 2023, 2024, 2023, 2021], '2021, 2023 to 2024, 2026'],
])('contract periods %j read ‘%s’', ([years, words]) => expect(yearsInWords(years)).toBe(words));
