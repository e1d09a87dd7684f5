import { expect, test } from 'vitest';
import { lastAsPlace, splitsOf } from './splits.ts';

const read = (typed: string): string[] => {
  const words = typed.split(' ');
  const said = (at: readonly number[]) => at.map((one) => words[one]).join(' ');
  return splitsOf(words).map(({ name, place }) => `${said(name)} | ${said(place)}`);
};

test.for<[string, string[]]>([
  ['jones ambition', ['jones | ambition', 'ambition | jones']],
  ['smith hill school', ['smith | hill school', 'hill school | smith', 'school | smith hill']],
  ['smith at hill school', ['smith | hill school']],
  ['ada smith with teach first', ['ada smith | teach first']],
  ['j ambition', ['j | ambition']],
  ['jones academy 2', ['jones | academy 2', 'academy 2 | jones', 'jones academy | 2', '2 | jones academy']],
  ['smith', []],
  ['hill primary school', ['primary school | hill', 'school | hill primary']],
  ['at hill', ['at | hill', 'hill | at']],
])('%s may be read as %j', ([typed, expected]) => {
  expect(read(typed)).toEqual(expected);
});

test.for<[string, string | null]>([
  ['mary hill', 'mary at hill'],
  ['mary ann hill', 'mary ann at hill'],
  ['hill', null],
  ['mary h', null],
  ['mary school', null],
  ['mary at hill', null],
])('the last word of %s as a place is %j', ([typed, expected]) => {
  expect(lastAsPlace(typed.split(' '))).toBe(expected);
});
