import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import fastify from 'fastify';
import { type DocumentNode, getNamedType, graphql, isObjectType, print } from 'graphql';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { DeclarationsDocument, SchoolsDocument } from '../../admin-ui/src/gql/graphql.ts';
import { type Role, roles } from '../../server/domain/user.ts';
import type { Context } from '../../server/graph/context.ts';
import { formatError } from '../../server/graph/errors.ts';
import { writtenLists } from '../../server/graph/written-lists.ts';
import { createLoaders } from '../../server/graph/loaders.ts';
import { consoleSchema } from '../../server/graph/schema.ts';
import { answerText, Written, writtenPages } from '../../server/graph/written-pages.ts';
import type { Fields } from '../../server/records/reads/fields.ts';
import { openReader, type OpenReader } from '../../server/records/reads/reader.ts';
import {
  aDeclaration,
  anEctAtSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
  test,
} from '../stories/index.ts';
import { aPaidProvider } from '../stories/a-paid-provider.ts';

const schema = consoleSchema();
const apollo = new ApolloServer<Context>({
  schema,
  plugins: [writtenPages((formatted, error) => formatError(formatted, error, fastify().log))],
});
beforeAll(() => apollo.start());
afterAll(() => apollo.stop());

const TODAY = '2026-03-02';

const contextOf = (reader: OpenReader, role: Role) =>
  ({ actor: { role }, today: TODAY, reader, loaders: createLoaders(reader, TODAY) }) as unknown as Context;

/** The answer in text, and whether PostgreSQL wrote it. */
async function throughPlugin(reader: OpenReader, role: Role, query: string, variables: object) {
  const { body } = await apollo.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: contextOf(reader, role) },
  );
  if (body.kind !== 'single') throw new Error('One answer was expected');
  return { text: answerText(body.singleResult), isWritten: body.singleResult.data instanceof Written };
}

const byResolvers = async (reader: OpenReader, role: Role, source: string, variables: object) =>
  answerText(
    JSON.parse(
      JSON.stringify(
        await graphql({
          schema,
          source,
          variableValues: { ...variables },
          contextValue: contextOf(reader, role),
        }),
      ),
    ),
  );

/** People, places and payments with what JSON and SQL might each say in their own way. */
async function awkward(story: Story) {
  const { statement, declared } = await aPaidProvider(story);
  const [first, second] = [await statement(1, 'paid'), await statement(2)];
  await declared({
    paymentStatus: 'paid',
    statement: first,
    clawback: second,
    createdAt: new Date('2025-12-31T23:59:59.999Z'),
  });
  const teacher = await aTeacher(story, {
    name: 'Zoë "Ó\\Brien" </script>\u2028 O’Neil',
    trnless: true,
    correctedName: 'Zoë\tÓBrien 😀',
    mentorFirstBecameEligibleForTrainingAt: new Date('2025-07-01T00:30:00.120Z'),
    trsQtsAwardedOn: '2024-02-29',
  });
  const school = await aSchool(story, { name: 'St Mary\'s "A" & B' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  await aDeclaration(story, { training: await aTrainingPeriod(story, { ect }), paymentStatus: 'voided' });
}

/** A selection of what PostgreSQL can write of a type, in GraphQL: in any order, twice, renamed, by a fragment. */
function aSelection(type: string, fields: Fields): fc.Arbitrary<string> {
  const one = fc.constantFrom('__typename', ...Object.keys(fields)).chain((name) => {
    const part = fields[name];
    const of = partOf(type, name);
    const below =
      typeof part === 'object' && 'fields' in part ? aSelection(of, part.fields) : fc.constant(undefined);
    return fc.record({ name: fc.constant(name), below, way: fc.nat(9), known: fc.boolean() });
  });
  return fc.array(one, { minLength: 1, maxLength: 6 }).map(
    (all) =>
      `{ ${all
        .map(({ name, below, way }, at) => {
          const alias = way < 3 ? `${name}_${at}: ` : '';
          const directive = way === 4 ? ' @skip(if: true)' : way === 5 ? ' @include(if: $counted)' : '';
          const field = `${alias}${name}${directive} ${below ?? ''}`;
          return way === 6 ? `... on ${type} { ${field} }` : field;
        })
        .join(' ')} id @include(if: $counted) }`,
  );
}

function partOf(type: string, field: string): string {
  const of = schema.getType(type);
  return isObjectType(of) ? (getNamedType(of.getFields()[field]?.type)?.name ?? '') : '';
}

const TYPES = { teachers: 'Teacher', schools: 'School', declarations: 'Declaration' } as const;
type ListName = keyof typeof TYPES;
const names = Object.keys(TYPES) as ListName[];

const PAGE = ['total', 'totalIsExact', 'next', 'previous', '__typename', 'count: total', 'again: next'];

/** A whole document; the same field under the same name asks for one thing only, so that GraphQL takes it. */
const aDocument = (name: ListName) =>
  fc
    .record({
      rows: aSelection(TYPES[name], writtenLists[name].written.fields),
      around: fc.subarray(PAGE),
      alias: fc.constantFrom('', 'list: '),
      isFirst: fc.boolean(),
    })
    .map(({ rows, around, alias, isFirst }) => {
      const said = isFirst ? `items ${rows} ${around.join(' ')}` : `${around.join(' ')} items ${rows}`;
      const [filter, sort] = [`${TYPES[name]}Filter`, `${TYPES[name]}Sort`];
      return `query ($filter: ${filter}, $sort: ${sort}, $page: PageInput, $counted: Boolean = true) {
        ${alias}${name}(filter: $filter, sort: $sort, page: $page) { ${said} } }`;
    });

/** By number, or next to any of the rows, the first and the last among them. */
const aPage = (ids: readonly string[]) =>
  fc
    .record({
      perPage: fc.integer({ min: 1, max: 4 }),
      way: fc.nat(2),
      id: fc.constantFrom(...ids),
      page: fc.nat(2),
    })
    .map(({ perPage, way, id, page }) => ({
      perPage,
      ...(way === 0 ? { page: page + 1 } : way === 1 ? { after: id } : { before: id }),
    }));

describe.for(names)('a page of %s that PostgreSQL writes', (name) => {
  test('says what the resolvers say, to the letter, to every role', async ({ database, story }) => {
    await awkward(story);
    const reader = openReader(database.url('console_reader'));
    const all = JSON.parse(await byResolvers(reader, 'support', `{ list: ${name} { items { id } } }`, {}));
    const ids: string[] = all.data.list.items.map(({ id }: { id: string }) => id);
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        aDocument(name),
        fc.constantFrom(...roles),
        aPage(ids),
        fc.boolean(),
        async (query, role, page, descending) => {
          const variables = { page, sort: { descending } };
          const [answer, expected] = [
            await throughPlugin(reader, role, query, variables),
            await byResolvers(reader, role, query, variables),
          ];
          expect(answer.text, query).toBe(expected);
          written += answer.isWritten ? 1 : 0;
        },
      ),
      { numRuns: 150 },
    );
    await reader.close();
    expect(written, 'nearly all are written').toBeGreaterThan(140);
  });
});

test('the lists of declarations and schools on screen are written', async ({ database, story }) => {
  await awkward(story);
  const reader = openReader(database.url('console_reader'));
  const screens: DocumentNode[] = [DeclarationsDocument, SchoolsDocument];
  for (const document of screens) {
    const { text, isWritten } = await throughPlugin(reader, 'support', print(document), { counted: true });
    expect(isWritten).toBe(true);
    expect(text).toBe(await byResolvers(reader, 'support', print(document), { counted: true }));
  }
  await reader.close();
});

test.for([
  ['a field that only resolvers know', '{ declarations { items { id history { id } } } }'],
  ['the same rows told twice', '{ schools { a: items { id } b: items { id name } } }'],
  ['a list only counted', '{ schools { total } }'],
  ['another list beside it', '{ declarations { total } schools { total } }'],
  ['a search that the role may not make', '{ teachers(filter: { q: "Ada" }) { items { id } } }'],
  ['a page that there is not', '{ schools(page: { page: 0 }) { items { id } } }'],
  [
    'a row that is gone',
    '{ schools(page: { after: "01890000-0000-7000-8000-000000000000" }) { items { id } } }',
  ],
] as const)('%s is answered by the resolvers', async ([, query], { database, story }) => {
  await awkward(story);
  const reader = openReader(database.url('console_reader'));
  const { text, isWritten } = await throughPlugin(reader, 'developer', query, {});
  const expected = await byResolvers(reader, 'developer', query, {});
  await reader.close();
  expect(isWritten).toBe(false);
  expect(JSON.parse(text).data ?? null).toEqual(JSON.parse(expected).data ?? null);
  expect(JSON.parse(text).errors?.length).toBe(JSON.parse(expected).errors?.length);
});

test('a statement that took too long is said to have done so, and not sent again', async () => {
  let asked = 0;
  const all = async () => {
    asked += 1;
    throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
  };
  const reader = { all, close: async () => undefined };
  const { text } = await throughPlugin(reader, 'support', '{ list: schools { items { id } } }', {});
  expect(JSON.parse(text)).toEqual({
    data: null,
    errors: [{ path: ['list'], message: expect.any(String), extensions: { code: 'TIMED_OUT' } }],
  });
  expect(asked).toBe(1);
});
