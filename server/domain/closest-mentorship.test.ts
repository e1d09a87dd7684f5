import { expect, test } from 'vitest';
import { closestMentorship } from './closest-mentorship.ts';

const autumn = { id: 'autumn', startedOn: '2025-09-01', finishedOn: '2025-12-10' };
const spring = { id: 'spring', startedOn: '2025-12-20', finishedOn: null };

test.for([
  ['2025-08-01', 'autumn'],
  ['2025-09-01', 'autumn'],
  ['2025-12-10', 'autumn'],
  ['2025-12-14', 'autumn'],
  ['2025-12-15', 'spring'],
  ['2025-12-16', 'spring'],
  ['2025-12-20', 'spring'],
  ['2030-01-01', 'spring'],
] as const)('of %s it is that of %s', ([date, id]) => {
  expect(closestMentorship([autumn, spring], date)?.id).toBe(id);
  expect(closestMentorship([spring, autumn], date)?.id).toBe(id);
});

test('without a mentor there is none', () => expect(closestMentorship([], '2025-09-01')).toBeNull());
