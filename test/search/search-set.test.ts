import { expect } from 'vitest';
import { seedPeople } from '../../bench/people-seed.ts';
import { searchSet } from '../../bench/search-set/cases.ts';
import { addSearchSet, judge } from '../../bench/search-set/judge.ts';
import { openReader } from '../../server/records/reads/reader.ts';
import { test } from '../stories/index.ts';

test('among 500 others the right person of 230 hard searches is in the first five for 95 in 100', async ({
  database,
  story,
}) => {
  await seedPeople(
    story.system,
    500,
    searchSet.map(({ register }) => register.join(' ')),
  );
  await addSearchSet(story.system);
  const reader = openReader(database.url('console_reader'));
  const { asked, inTop, misses } = await judge(reader).finally(() => reader.close());
  expect(asked).toBe(230);
  expect(inTop, JSON.stringify(misses)).toBeGreaterThanOrEqual(219);
});
