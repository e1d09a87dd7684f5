import { expect, test } from 'vitest';
import { csvLines } from './csv.ts';

test.each(['=1+1', '+44 20', '-5 apples', '@SUM(A1)', '\tx', '＝1', ' =1', '-1-1'])(
  'a spreadsheet does not run %j',
  (text) => expect(csvLines([[text]])).toBe(`"'${text}"\r\n`),
);

test.each([['-5.00'], [-5], [-123456n], ['0'], ['1234567']])('%s stays a number', (number) =>
  expect(csvLines([[number]])).toBe(`"${number}"\r\n`),
);

test('quotes, line ends and nothing keep their place', () => {
  expect(csvLines([['say "no"', 'two\nlines', null, 'Zoë']])).toBe('"say ""no""","two\nlines","","Zoë"\r\n');
});
