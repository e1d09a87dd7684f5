import { describe, expect, test } from 'vitest';
import { addressOf, type Chosen, chosenIn, isShown, shownInWords } from './shown-of-month.ts';

const all: readonly Chosen[] = [
  { by: 'nothing' },
  { by: 'state', state: 'payable' },
  { by: 'whoever looks', step: null },
  { by: 'whoever looks', step: 'submit' },
];

describe('what a board shows of its month', () => {
  test.for(all)('is what its address says: %o', (chosen) => {
    expect(chosenIn(new URLSearchParams(addressOf(chosen)))).toEqual(chosen);
  });

  test('a step that there is none of is every step', () => {
    expect(chosenIn(new URLSearchParams('?mine=toString'))).toEqual({ by: 'whoever looks', step: null });
  });

  test.for([
    ['submit', true, [true, true, true, true]],
    ['submit', false, [true, true, false, false]],
    ['approve_adjustments', true, [true, true, true, false]],
  ] as const)('a payable statement that waits for %s, mine: %o', ([step, isMine, shown]) => {
    const statement = { status: 'payable', waiting: { step } };
    expect(all.map((chosen) => isShown(statement, chosen, isMine))).toEqual(shown);
  });

  test('says what it shows', () => {
    expect(all.map((chosen) => shownInWords(chosen).heading)).toEqual([
      'All statements',
      'Statements that are payable',
      'Statements that wait for you',
      'Statements that wait for you to check and submit',
    ]);
  });
});
