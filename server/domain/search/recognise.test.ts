import { expect, test } from 'vitest';
import { type Recognised, recognise } from './recognise.ts';

const ID = '0190a1b2-c3d4-7e5f-8a6b-0123456789ab';
const said = (typed: string) =>
  recognise(typed).map((one) =>
    one.kind === 'statement'
      ? `statement ${one.month}/${one.year} ${one.provider}`.trim()
      : `${one.kind} ${one.value}`,
  );

test.for<[string, string[]]>([
  ['1234567', ['trn 1234567', 'ticket 1234567']],
  ['12 34 567', ['trn 1234567', 'ticket 1234567']],
  ['12/34567', ['trn 1234567', 'ticket 1234567']],
  ['  1234567 ', ['trn 1234567', 'ticket 1234567']],
  ['0012345', ['trn 0012345']],
  ['1234567 7654321', ['trn 1234567', 'trn 7654321', 'ticket 1234567', 'ticket 7654321']],
  ['123456', ['urn 123456', 'trn 0123456', 'ticket 123456']],
  ['12345', ['urn 12345', 'trn 0012345', 'ticket 12345']],
  ['TRN: 12 345', ['trn 0012345']],
  ['urn 100001', ['urn 100001']],
  ['1234', ['ticket 1234']],
  ['#1234567', ['ticket 1234567']],
  ['ticket 88123', ['ticket 88123']],
  ['1234567890123', []],
  [ID.toUpperCase(), [`uuid ${ID}`]],
  ['Ada.Byron@Hill.example', ['email ada.byron@hill.example']],
  ['<ada@hill.example>, please', ['email ada@hill.example', 'words < >, please']],
  ['sw1a 1aa', ['postcode SW1A1AA']],
  ['April 2026 Ambition', ['statement 4/2026 Ambition', 'words Ambition']],
  ['ambition apr 26', ['statement 4/2026 ambition', 'words ambition']],
  ['2026-04', ['statement 4/2026']],
  ['04/2026 Teach First', ['statement 4/2026 Teach First', 'words Teach First']],
  ['13/2026', ['urn 132026', 'trn 0132026', 'ticket 132026']],
  ['April Jones', ['statement 4/null Jones', 'words April Jones']],
  ['Jane Smith 1234567', ['trn 1234567', 'ticket 1234567', 'words Jane Smith']],
  ['smith academy 2', ['words smith academy 2']],
  ['123', ['ticket 123']],
  ['Smith 12 34 567', ['trn 1234567', 'ticket 1234567', 'words Smith']],
  ['Smith 48213 Hill', ['urn 48213', 'trn 0048213', 'ticket 48213', 'words Smith Hill']],
  ['Łukasz O’Brien-Díaz', ['words Łukasz O’Brien-Díaz']],
  ['', []],
  ['  --  ', []],
])('%s is taken for %j', ([typed, expected]) => {
  expect(said(typed).sort()).toEqual([...expected].sort());
});

test('the same id said twice is one', () => {
  expect(recognise('1234567, 1234567')).toEqual([
    { kind: 'trn', value: '1234567' },
    { kind: 'ticket', value: '1234567' },
  ] satisfies Recognised[]);
});
