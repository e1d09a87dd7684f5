import { describe, expect, test } from 'vitest';
import { isSameEmail, tidyEmail } from './email.ts';

const kept = (typed: string) => {
  const decision = tidyEmail(typed);
  return decision.agreed ? decision.outcome : decision.refusal.code;
};
const sized = (length: number) => {
  const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.uk`;
  return `${'x'.repeat(length - host.length - 1)}@${host}`;
};

describe('an email address', () => {
  test.for([
    'ada@school.example',
    'a.l+ect@hill-school.wandsworth.sch.uk',
    "o'brien@school.example",
    'Ada.Lovelace@School.Example',
    'x@y.co',
    '1@2.example',
    '_@school.example',
    'ada@xn--schl-5qa.example',
    'ada@school.xn--p1ai',
    'a!#$%&*/=?^`{|}~-b@school.example',
  ])('%s is kept as typed', (email) => expect(kept(email)).toBe(email));

  test('has no spaces around it', () => expect(kept(' \tada@school.example\n')).toBe('ada@school.example'));

  test.for([
    'ada',
    '@',
    'ada@',
    '@school.example',
    'ada@school',
    'ada@@school.example',
    'ada@b@school.example',
    '.ada@school.example',
    'ada.@school.example',
    'ada..l@school.example',
    'ada@school..example',
    'ada@.school.example',
    'ada@school.example.',
    'ada@-school.example',
    'ada@school-.example',
    'ada@school.e',
    'ada@school.e1',
    'ada@192.168.0.1',
    'ada@[192.168.0.1]',
    'ada lovelace@school.example',
    'ada@school .example',
    'ada@school.example, grace@school.example',
    'Ada <ada@school.example>',
    'mailto:ada@school.example',
    '"ada"@school.example',
    'ada@sch_ool.example',
    'ada\u200B@school.example',
    'ada\n@school.example',
    'adä@school.example',
    'o’brien@school.example',
    `ada@${'a'.repeat(64)}.example`,
    `${'a'.repeat(65)}@school.example`,
  ])('%j is none', (typed) => expect(kept(typed)).toBe('not-an-email'));

  test.for(['', '  ', '\n'])('%j is missing', (typed) => expect(kept(typed)).toBe('no-email'));

  test('has 64 characters before the @ at most, and 63 between full stops', () => {
    expect(kept(`${'a'.repeat(64)}@${'b'.repeat(63)}.example`)).toContain('@');
  });

  test('has 254 characters at most', () => {
    expect(kept(sized(249))).toBe(sized(249));
    expect(kept(`${'x'.repeat(64)}@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(58)}.uk`)).toHaveLength(
      254,
    );
    expect(kept(`${'x'.repeat(64)}@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(59)}.uk`)).toBe(
      'email-too-long',
    );
  });
});

test('addresses are the same whatever their letter case', () => {
  expect(isSameEmail('Ada@School.Example', 'ada@school.example')).toBe(true);
  expect(isSameEmail('ada@school.example', 'ada@schools.example')).toBe(false);
});
