import { graphql } from 'graphql';
import { expect } from 'vitest';
import type { Context } from '../../server/graph/context.ts';
import { createLoaders } from '../../server/graph/loaders.ts';
import { buildSchema } from '../../server/graph/schema.ts';
import { openReader } from '../../server/records/reads/reader.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anEctAtSchool,
  aSchool,
  aTrainingPeriod,
  type Story,
  test,
} from '../stories/index.ts';

const schema = buildSchema();

/** A list with everything that a screen could hang on it. */
const LIST = `{ teachers(page: { perPage: 100 }) { total items { name
  ectAtSchoolPeriods { school { name } trainingPeriods { leadProvider { name } schedule { identifier } }
    mentorshipPeriods { mentor { teacher { name } } } }
  declarations { paymentStatement { name } } } } }`;

async function aTrainedEct(story: Story) {
  const school = await aSchool(story);
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school, startedOn: '2025-09-01' });
  await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  await aDeclaration(story, { training: await aTrainingPeriod(story, { ect }), paymentStatus: 'eligible' });
}

test('a list takes the same number of SQL statements for two people as for twenty', async ({
  database,
  story,
}) => {
  const statements: string[] = [];
  const reader = openReader(database.url('console_reader'), { onStatement: (name) => statements.push(name) });
  const read = async () => {
    statements.length = 0;
    const contextValue = {
      actor: { role: 'support' },
      reader,
      loaders: createLoaders(reader, '2026-03-02'),
    } as unknown as Context;
    const { data, errors } = await graphql({ schema, source: LIST, contextValue });
    expect(errors).toBeUndefined();
    return {
      statements: [...statements].sort(),
      total: (data as { teachers: { total: number } }).teachers.total,
    };
  };
  await aTrainedEct(story);
  const few = await read();
  for (let more = 0; more < 9; more++) await aTrainedEct(story);
  const many = await read();
  await reader.close();
  expect([few.total, many.total]).toEqual([2, 20]);
  expect(many.statements).toEqual(few.statements);
  expect(new Set(many.statements).size, 'no statement twice').toBeGreaterThanOrEqual(
    many.statements.length - 1,
  );
});
