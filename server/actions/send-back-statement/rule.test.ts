import { expect, test } from 'vitest';
import { statementStatuses } from '../../domain/statement.ts';
import { decide } from './rule.ts';

test('a submitted statement is sent back, and no other', () => {
  const agreed = statementStatuses.filter((status) => decide({ statement: { status } }).agreed);
  expect(agreed).toEqual(['submitted']);
});
