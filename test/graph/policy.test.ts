import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { expect } from 'vitest';
import { policy, seenBy } from '../../server/access/policy.ts';
import { consoleSchema } from '../../server/graph/schema.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anEctAtSchool,
  anInduction,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';

const CANARY = 'CANARY';

/** A life in which every column that may tell who somebody is, or why they stopped, holds the canary. */
async function aCanary(console: Console, story: Story) {
  const school = await aSchool(story, {
    inductionTutorName: `${CANARY} tutor`,
    inductionTutorEmail: 'canary.tutor@school.example',
  });
  const teacher = await aTeacher(story, {
    name: `${CANARY} Register`,
    correctedName: `${CANARY} Corrected`,
    trn: '7654321',
  });
  const ect = await anEctAtSchool(story, {
    teacher,
    school,
    startedOn: '2025-09-01',
    finishedOn: '2026-02-01',
    email: 'canary.ect@school.example',
    leavingReason: 'career_break',
  });
  const mentor = await aMentor(story, {
    school,
    startedOn: '2025-09-01',
    email: 'canary.mentor@school.example',
    leavingReason: 'mentor_no_longer_being_mentor',
  });
  await aMentorship(story, { ect, mentor, startedOn: '2025-09-01', finishedOn: '2026-02-01' });
  await anInduction(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, {
    ect,
    deferredAt: new Date('2026-01-01'),
    deferralReason: 'bereavement',
  });
  const declaration = await aDeclaration(story, { training });
  await console
    .as('support')
    .perform('voidDeclaration', { declarationId: declaration.id }, { reason: `${CANARY} asked` });
  return { teacher, school, declaration };
}

const leaks = /canary|7654321|bereavement|career_break|no_longer_being_mentor/i;

/** Every field of a type, and of what it leads to, down to so many levels. */
function everything(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => String(field.type) !== 'May!' && !field.args.length && field.name !== 'history',
  );
  return fields
    .map((field) => {
      const of = getNamedType(field.type);
      if (!isObjectType(of)) return field.name;
      const within = levels > 1 ? everything(of, levels - 1) : '';
      return within && `${field.name} { ${within} }`;
    })
    .filter(Boolean)
    .join(' ');
}
/** A field as it is asked for: whatever it must be told, by the first value there is. */
function called({ name, args }: GraphQLField<unknown, unknown>): string {
  const told = args.filter(isRequiredArgument).map((arg) => {
    const type = getNamedType(arg.type);
    if (!isEnumType(type)) throw new Error(`Say here what ${name} is told as ${arg.name}.`);
    return `${arg.name}: ${type.getValues()[0]?.name}`;
  });
  return told.length ? `${name}(${told.join(', ')})` : name;
}
const schema = consoleSchema();
const typeNamed = (name: string) => schema.getType(name) as GraphQLObjectType;

async function seenOf(
  console: Console,
  role: 'support' | 'finance' | 'finance_approver' | 'developer' | 'user_manager',
  ids: { teacher: string; school: string; declaration: string },
) {
  const person = console.as(role);
  const answers: unknown[] = [];
  for (const [root, type] of [
    ['teacher', 'Teacher'],
    ['school', 'School'],
    ['declaration', 'Declaration'],
  ] as const) {
    const of = typeNamed(type);
    for (const field of Object.values(of.getFields()).filter((one) => String(one.type) !== 'May!')) {
      const to = getNamedType(field.type);
      const selection = isObjectType(to)
        ? `${called(field)} { ${everything(to, field.name === 'history' ? 1 : 2)} }`
        : called(field);
      const reply = await person.ask(`query ($id: ID!) { ${root}(id: $id) { ${selection} } }`, {
        id: ids[root],
      });
      expect(reply.errors, `${type}.${field.name} as ${role}`).toBeUndefined();
      answers.push(reply.data);
    }
  }
  answers.push(
    (await person.ask(`{ events(page: { perPage: 5 }) { items { ${everything(typeNamed('Event'), 2)} } } }`))
      .data,
  );
  return JSON.stringify(answers);
}

test('a developer and a user manager see nobody’s name, TRN, email or reasons, wherever they look', async ({
  console,
  story,
}) => {
  const { teacher, school, declaration } = await aCanary(console, story);
  const ids = { teacher: teacher.id, school: school.id, declaration: declaration.id };
  for (const role of ['developer', 'user_manager'] as const)
    expect(await seenOf(console, role, ids), role).not.toMatch(leaks);
});

test('finance sees who people are, and not why they stopped', async ({ console, story }) => {
  const teacher = await story.find(TeacherRecord, { trn: '7654321' });
  const { data } = await console
    .as('finance')
    .ask(
      `query ($id: ID!) { teacher(id: $id) { name trn ectAtSchoolPeriods { email leavingReason trainingPeriods { status deferralReason } } } }`,
      { id: teacher.id },
    );
  expect(data.teacher).toMatchObject({
    name: 'CANARY Corrected',
    trn: '7654321',
    ectAtSchoolPeriods: [
      {
        email: 'canary.ect@school.example',
        leavingReason: null,
        trainingPeriods: [{ status: 'deferred', deferralReason: null }],
      },
    ],
  });
});

test('support sees the reasons', async ({ console, story }) => {
  const teacher = await story.find(TeacherRecord, { trn: '7654321' });
  const { data } = await console
    .as('support')
    .ask(
      'query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { trainingPeriods { deferralReason } } } }',
      { id: teacher.id },
    );
  expect(data.teacher.ectAtSchoolPeriods[0].trainingPeriods[0].deferralReason).toBe('bereavement');
});

test('whoever may not see people may not find them by who they are', async ({ console }) => {
  for (const role of ['developer', 'user_manager'] as const)
    for (const q of ['7654321', 'canary']) {
      const reply = await console
        .as(role)
        .ask('query ($q: String) { teachers(filter: { q: $q }) { total } }', { q });
      expect(reply.errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
  expect(
    (await console.as('support').ask('{ teachers(filter: { q: "canary register" }) { total } }')).data
      .teachers.total,
  ).toBe(1);
});

test('every field that is not open to all is hidden from at least one role and seen by at least one', () => {
  const classes = new Set(
    Object.values<Record<string, string>>({ ...policy }).flatMap((rows) => Object.values(rows)),
  );
  expect([...classes].sort()).toEqual(Object.keys(seenBy).sort());
});

test('code generation stops at a field without a row', async () => {
  const run = promisify(execFile);
  const code = `
    import { buildASTSchema, parse } from 'graphql';
    import { plugin } from './codegen/policy-table.mjs';
    plugin(buildASTSchema(parse('type Query { me: Me! } type Me { id: ID!, shoeSize: Int }')));`;
  await expect(run(process.execPath, ['--input-type=module', '-e', code])).rejects.toThrow(
    'Me.shoeSize has no row',
  );
});
