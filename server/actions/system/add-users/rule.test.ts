import { expect, test } from 'vitest';
import { decide } from './rule.ts';

const sam = { name: 'Sam', email: 'Sam@example.com', role: 'support' } as const;
const uma = { name: 'Uma', email: 'uma@example.com', role: 'user_manager' } as const;

test('adds whoever is not a user yet, and leaves the others alone', () => {
  expect(decide({ known: ['sam@example.com'] }, [sam, uma])).toEqual({ agreed: true, outcome: [uma] });
});

test('has nothing to do when everybody is a user', () => {
  expect(decide({ known: ['sam@example.com'] }, [sam])).toMatchObject({
    refusal: { code: 'users-are-there' },
  });
});
