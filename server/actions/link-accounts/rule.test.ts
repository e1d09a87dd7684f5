import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { type Account, decide, type Facts, steps } from './rule.ts';

const account = (id: string, samePersonAs: string | null = null): Account => ({
  id,
  isPerson: true,
  samePersonAs,
});
const facts: Facts = {
  account: account('second'),
  me: 'manager',
  other: account('first'),
  accountsOfPerson: ['second'],
};
const code = (change: Partial<Facts>) => {
  const decision = decide({ ...facts, ...change });
  return decision.agreed ? 'agreed' : decision.refusal.code;
};

test('two accounts become one person’s', () => {
  expect(firstRefusal(steps(facts))).toBeNull();
  expect(decide(facts)).toMatchObject({ outcome: { first: 'first', others: ['second'] } });
});

test('all accounts that were linked to either are, by the one first account', () => {
  const both = decide({
    ...facts,
    account: account('second', 'older'),
    other: account('other', 'first'),
    accountsOfPerson: ['older', 'second'],
  });
  expect(both).toMatchObject({ outcome: { first: 'first', others: ['older', 'second'] } });
});

test('an account is not linked to itself, nor twice', () => {
  expect(code({ other: facts.account })).toBe('same-account');
  expect(code({ account: account('second', 'first') })).toBe('already-linked');
  expect(code({ other: account('first', 'second') })).toBe('already-linked');
  expect(code({ account: account('second', 'third'), other: account('first', 'third') })).toBe(
    'already-linked',
  );
});

test('only accounts of people are, and nobody’s own by themselves', () => {
  expect(code({ other: { ...account('job'), isPerson: false } })).toBe('not-a-person');
  expect(firstRefusal(steps({ ...facts, account: { ...account('job'), isPerson: false } }))?.code).toBe(
    'not-a-person',
  );
  expect(firstRefusal(steps({ ...facts, me: 'second' }))?.code).toBe('own-account');
  expect(code({ me: 'first' })).toBe('own-account');
});
