import { describe, expect, test } from 'vitest';
import { changesFirstAndLastWord, isSameName, registerName, tidyName } from './person-name.ts';

const tidied = (typed: string) => {
  const decision = tidyName(typed);
  return decision.agreed ? decision.outcome : decision.refusal.code;
};

describe('a name as it is kept', () => {
  test.for([
    'Cher',
    'Siân Lloyd-Jones',
    'Seán O’Brien',
    "D'Arcy van der Berg",
    'Nguyễn Thị Minh Khai',
    'Владимир Ильич Иванов',
    '山田太郎',
    'محمد بن سلمان',
    'आशा भोंसले',
    'ณัฐวุฒิ ใจดี',
    'می\u200Cرزا',
    'Æsir Ðóra Þorsdóttir',
    'X',
    'J. R. R. Tolkien III',
    '𠮷田 花子',
  ])('%s stands as typed', (name) => expect(tidied(name)).toBe(name));

  test('has single spaces and none at its ends, whatever kind of space was typed', () => {
    expect(tidied('  Ada \u00A0 \t\u3000King\n')).toBe('Ada King');
  });

  test('has composed letters', () => {
    expect(tidied('Zoe\u0308')).toBe('Zo\u00EB');
  });

  test.for([
    ['a bell', 'Ada\u0007 King'],
    ['an escape', 'Ada \u001B[31mKing'],
    ['a delete', 'Ada\u007F King'],
    ['a right-to-left override', 'Ada \u202EgniK'],
    ['an isolate', 'Ada \u2067King'],
    ['a zero-width space', 'Ada\u200BKing'],
    ['a byte order mark', 'Ada\uFEFFKing'],
    ['a soft hyphen', 'Lloyd\u00ADJones'],
    ['a tag', 'Ada\u{E0041}'],
    ['a private character', 'Ada \uE000'],
  ] as const)('does not have %s', ([, typed]) => expect(tidied(typed)).toBe('name-has-hidden-characters'));

  test.for(['-', '123', '…', '’', '😀', '.'])('is not %s: it has a letter', (typed) =>
    expect(tidied(typed)).toBe('name-without-a-letter'),
  );

  test('has 200 characters at most, counted as the table does', () => {
    expect(tidied('é'.repeat(200))).toBe('é'.repeat(200));
    expect(tidied('𠮷'.repeat(200))).toBe('𠮷'.repeat(200));
    expect(tidied(`  ${'a'.repeat(200)}  `)).toBe('a'.repeat(200));
    expect(tidied('a'.repeat(201))).toBe('name-too-long');
  });
});

describe('the register’s name', () => {
  const name = (trsFirstName: string | null, trsLastName: string | null) =>
    registerName({ trsFirstName, trsLastName });

  test('is the first and the last name', () => expect(name('Ada', 'Lovelace')).toBe('Ada Lovelace'));
  test('is one word when the other is missing or a lone full stop', () => {
    expect(name('Cher', '.')).toBe('Cher');
    expect(name(null, 'Cher')).toBe('Cher');
  });
  test('is missing when the register has neither', () => {
    expect(name(null, null)).toBeNull();
    expect(name('.', '')).toBeNull();
  });
});

test('names are the same by their characters, however composed, and not by their letter case', () => {
  expect(isSameName('Zoe\u0308', 'Zo\u00EB')).toBe(true);
  expect(isSameName('ada king', 'Ada King')).toBe(false);
});

describe('whether both the first and the last word change', () => {
  test.for([
    ['Ada Lovelace', 'Grace Hopper', true],
    ['Ada Lovelace', 'Lovelace Ada', true],
    ['Ada Lovelace', 'Ada King', false],
    ['Ada Lovelace', 'Augusta Lovelace', false],
    ['Ada Lovelace', 'Ada Augusta Lovelace', false],
    ['ADA LOVELACE', 'Ada King', false],
    ['José García', 'Jose Garcia', false],
    ['Cher', 'Sonny', true],
    ['Cher', 'Cher Bono', false],
    ['आशा भोंसले', 'उषा मंगेशकर', true],
  ] as const)('%s to %s: %s', ([before, after, both]) =>
    expect(changesFirstAndLastWord(before, after)).toBe(both),
  );
});
