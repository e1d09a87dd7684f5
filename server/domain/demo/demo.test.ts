import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { milestonesOf } from './calendar.ts';
import { plusDays, plusYears } from './days.ts';
import { fullName, mailbox } from './names.ts';
import { Chance, seedOf } from './random.ts';
import { registerFile } from './schools.ts';

test('days by whole numbers are the calendar’s own, every day from 1999 to 2040', () => {
  let day = Temporal.PlainDate.from('1999-01-01');
  while (day.year < 2041) {
    const next = day.add({ days: 1 });
    expect(plusDays(day.toString(), 1)).toBe(next.toString());
    day = next;
  }
  expect(plusDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(plusYears('2024-02-29', 1)).toBe('2025-02-28');
});

test('the same seed gives the same chance, and another seed another', () => {
  const draw = (seed: number) =>
    Array.from(
      { length: 5 },
      (
        (chance) => () =>
          chance.between(1, 1000)
      )(new Chance(seed)),
    );
  expect(draw(seedOf(1, 'a'))).toEqual(draw(seedOf(1, 'a')));
  expect(draw(seedOf(1, 'a'))).not.toEqual(draw(seedOf(1, 'b')));
  expect(registerFile(1, 30, false)).toBe(registerFile(1, 30, false));
});

describe('milestones', () => {
  test.for([
    [2021, 'ecf-standard-september', 'started', '2021-09-01', '2021-11-30'],
    [2021, 'ecf-standard-january', 'started', '2021-12-01', '2022-01-31'],
    [2021, 'ecf-standard-january', 'completed', '2023-05-01', '2023-09-30'],
    [2021, 'ecf-standard-april', 'completed', '2023-10-01', '2024-01-31'],
    [2023, 'ecf-standard-september', 'started', '2023-06-01', '2023-12-31'],
    [2023, 'ecf-standard-september', 'completed', '2025-04-01', '2025-07-31'],
    [2024, 'ecf-standard-april', 'completed', '2027-01-01', '2027-03-31'],
    [2024, 'ecf-extended-september', 'extended-3', '2024-09-01', null],
    [2025, 'ecf-standard-september', 'started', '2025-06-01', null],
    [2026, 'ecf-standard-january', 'completed', '2027-01-01', null],
    [2026, 'ecf-reduced-april', 'started', '2027-04-01', null],
  ] as const)('%i %s %s: %s to %s', ([year, identifier, type, start, end]) => {
    expect(milestonesOf(year, identifier).find((milestone) => milestone.type === type)).toEqual({
      type,
      start,
      end,
    });
  });

  test('only extended schedules have extended milestones', () => {
    expect(milestonesOf(2024, 'ecf-standard-september')).toHaveLength(6);
    expect(milestonesOf(2024, 'ecf-extended-january')).toHaveLength(9);
  });
});

test('a full stop is no name, and a mailbox has letters that any mail server takes', () => {
  expect(fullName({ first: 'Sukarno', last: '.' })).toBe('Sukarno');
  expect(mailbox({ first: 'Łukasz', last: 'O’Connor-Müller' })).toBe('lukasz.oconnor.muller');
  expect(mailbox({ first: '.', last: 'Ramachandran' })).toBe('ramachandran');
});
