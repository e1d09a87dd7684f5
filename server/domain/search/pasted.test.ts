import { expect, test } from 'vitest';
import { splitPasted } from './pasted.ts';

test.for<[string, string[]]>([
  ['1234567\n7654321\n', ['1234567', '7654321']],
  ['1234567 7654321', ['1234567', '7654321']],
  ['12 34 567\r\n100001', ['12 34 567', '100001']],
  ['a@b.example; 1234567,100001\tAda Byron', ['a@b.example', '1234567', '100001', 'Ada Byron']],
  ['Byron, Ada\nHopper, Grace', ['Byron, Ada', 'Hopper, Grace']],
  ['Ada Byron, Grace Hopper', ['Ada Byron', 'Grace Hopper']],
  ['Byron, 1234567', ['Byron', '1234567']],
  [' ,;\n\n', []],
  ['', []],
])('%j holds %j', ([text, items]) => {
  expect(splitPasted(text)).toEqual(items);
});
