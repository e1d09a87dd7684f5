import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const mayCorrectName = (facts: Parameters<typeof steps>[0]) => firstRefusal(steps(facts));

const ada: Facts['teacher'] = {
  name: 'Ada Lovelace',
  correctedName: null,
  trsFirstName: 'Ada',
  trsLastName: 'Lovelace',
  anonymisedAt: null,
};
const corrected = { ...ada, name: 'Ada King', correctedName: 'Ada King' };
const nameless = {
  ...ada,
  name: 'Ada King',
  correctedName: 'Ada King',
  trsFirstName: null,
  trsLastName: null,
};
const decided = (teacher: Facts['teacher'], typed: string | null | undefined) => {
  const decision = decide({ teacher }, typed);
  return decision.agreed ? decision.outcome : decision.refusal.code;
};

test('a new name is kept beside the register’s', () => {
  expect(decided(ada, ' Ada  King ')).toEqual({
    is: 'corrected',
    name: 'Ada King',
    registerName: 'Ada Lovelace',
  });
});

test('the capital letters alone may be corrected', () => {
  expect(
    decided({ ...ada, name: 'ada lovelace', trsFirstName: 'ada', trsLastName: 'lovelace' }, 'Ada Lovelace'),
  ).toMatchObject({
    is: 'corrected',
    name: 'Ada Lovelace',
  });
});

test('the register’s own name, typed, only removes the correction', () => {
  expect(decided(corrected, 'Ada Lovelace')).toEqual({ is: 'back to the register', name: 'Ada Lovelace' });
});

for (const nothing of [null, undefined, '', '   '])
  test(`${JSON.stringify(nothing)} puts the register’s name back`, () => {
    expect(decided(corrected, nothing)).toEqual({ is: 'back to the register', name: 'Ada Lovelace' });
  });

test('there must be a correction to put back', () => expect(decided(ada, null)).toBe('not-corrected'));

test('a person without a name in the register keeps the corrected one', () => {
  expect(decided(nameless, '')).toBe('register-has-no-name');
  expect(decided(nameless, 'Ada Lovelace')).toEqual({
    is: 'corrected',
    name: 'Ada Lovelace',
    registerName: null,
  });
});

test('the name already shown is no correction, in whatever way it is composed or spaced', () => {
  expect(decided(ada, 'Ada  Lovelace')).toBe('same-name');
  expect(decided(corrected, 'Ada King')).toBe('same-name');
  expect(
    decided(
      { ...ada, name: 'Zoe\u0308 King', trsFirstName: 'Zoe\u0308', trsLastName: 'King' },
      'Zo\u00EB King',
    ),
  ).toBe('same-name');
});

test('a name that cannot be kept is refused', () => {
  expect(decided(ada, 'Ada \u202EgniK')).toBe('name-has-hidden-characters');
});

test('an anonymised person has no name to correct', () => {
  expect(mayCorrectName({ teacher: { ...ada, anonymisedAt: new Date(0) } })?.code).toBe('anonymised');
  expect(mayCorrectName({ teacher: ada })).toBeNull();
});
