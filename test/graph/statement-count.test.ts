import { graphql } from 'graphql';
import { expect } from 'vitest';
import type { Context } from '../../server/graph/context.ts';
import { createLoaders } from '../../server/graph/loaders.ts';
import { consoleSchema } from '../../server/graph/schema.ts';
import { openReader } from '../../server/records/reads/reader.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anEctAtSchool,
  anInduction,
  aSchool,
  aTrainingPeriod,
  type Story,
  test,
} from '../stories/index.ts';

const schema = consoleSchema();

/** Lists with everything that a screen could hang on them. */
const LISTS = {
  teachers: `{ list: teachers(page: { perPage: 100 }) { total items { name
    ectAtSchoolPeriods { school { name } trainingPeriods { leadProvider { name } schedule { identifier } }
      mentorshipPeriods { mentor { teacher { name } } } }
    declarations { paymentStatement { name } } } } }`,
  schools: `{ list: schools(page: { perPage: 20 }) { total items { name
    ects(page: { perPage: 3 }) { total items { teacher { name } mentorshipPeriods { mentor { teacher { name } } } } }
    mentors(page: { perPage: 3 }) { total items { teacher { name } } }
    training { leadProvider { name } ectCount mentorCount }
    lastChosen { leadProvider { name } }
    register { links { school { name } } } fundingYears { pupilPremiumUplift } } } }`,
  'delivery partners': `{ list: deliveryPartners(page: { perPage: 20 }) { total items { name
    pairings { leadProvider { name } schoolCount teacherCount } } } }`,
  'appropriate bodies': `{ list: appropriateBodies(page: { perPage: 20 }) { total items { name
    inductions { open passed lastStartedOn } } } }`,
};

async function aTrainedEct(story: Story) {
  const school = await aSchool(story);
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school, startedOn: '2025-09-01' });
  await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  await anInduction(story, { teacher: { id: ect.teacherId }, startedOn: '2025-09-01' });
  await aDeclaration(story, { training: await aTrainingPeriod(story, { ect }), paymentStatus: 'eligible' });
}

test.for(Object.entries(LISTS))(
  'a list of %s takes the same number of SQL statements for a few as for many',
  async ([, source], { database, story }) => {
    const statements: string[] = [];
    const reader = openReader(database.url('console_reader'), {
      onStatement: (name) => statements.push(name),
    });
    const read = async () => {
      statements.length = 0;
      const contextValue = {
        actor: { role: 'support' },
        reader,
        loaders: createLoaders(reader, '2026-03-02'),
      } as unknown as Context;
      const { data, errors } = await graphql({ schema, source, contextValue });
      expect(errors).toBeUndefined();
      return {
        statements: [...statements].sort(),
        total: (data as { list: { total: number } }).list.total,
      };
    };
    await aTrainedEct(story);
    const few = await read();
    for (let more = 0; more < 9; more++) await aTrainedEct(story);
    const many = await read();
    await reader.close();
    expect(many.total).toBeGreaterThanOrEqual(few.total + 9);
    expect(many.statements).toEqual(few.statements);
    expect(new Set(many.statements).size, 'no statement twice').toBeGreaterThanOrEqual(
      many.statements.length - 1,
    );
  },
);
