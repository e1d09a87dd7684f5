import { expect, test } from 'vitest';
import { linkedBy, schoolOn } from './true-on.ts';

const closed = { status: 'closed', closedOn: '2025-08-31' } as const;

test.for([
  ['2025-08-30', 'open'],
  ['2025-08-31', 'open'],
  ['2025-09-01', 'closed'],
] as const)('a school that closed on 31 August 2025 was, on %s, %s', ([day, status]) => {
  expect(schoolOn(closed, day)).toEqual(status === 'open' ? { status, closedOn: null } : closed);
});

test.for([
  { status: 'closed', closedOn: null },
  { status: 'proposed_to_close', closedOn: '2025-08-31' },
] as const)('a school of which no closed day is known, or none yet, stays as it is: %j', (school) => {
  expect(schoolOn(school, '2025-01-01')).toEqual(school);
});

test('a link is there from its day on, and always when nobody knows its day', () => {
  const links = [{ linkedOn: null }, { linkedOn: '2025-09-01' }] as const;
  expect(linkedBy(links, '2025-08-31')).toEqual([{ linkedOn: null }]);
  expect(linkedBy(links, '2025-09-01')).toEqual(links);
});
