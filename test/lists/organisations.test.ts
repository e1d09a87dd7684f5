import { describe, expect } from 'vitest';
import {
  aDeclaration,
  aDeliveryPartner,
  aLeadProvider,
  anActiveLeadProvider,
  anAdjustment,
  anAppropriateBody,
  anEctAtSchool,
  anInduction,
  aPartnership,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  aUser,
  type Story,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';

async function told(story: Story) {
  const leadProvider = await aLeadProvider(story, { name: 'Ambition' });
  await aLeadProvider(story, { name: 'Zenith' });
  const active = await anActiveLeadProvider(story, { year: 2025, leadProvider });
  await anActiveLeadProvider(story, { year: 2024, leadProvider });
  const deliveryPartner = await aDeliveryPartner(story, { name: 'Rise Hub' });
  const school = await aSchool(story, {
    name: 'Hill School',
    register: { localAuthorityCode: '301', localAuthorityName: 'Barking', phaseName: 'Secondary' },
  });
  await aSchool(story, { name: 'Dale School', register: { status: 'closed' } });
  const partnership = await aPartnership(story, { school, activeLeadProvider: active, deliveryPartner });
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, partnership });
  const paidOn = await aStatement(story, {
    activeLeadProvider: active,
    month: 1,
    year: 2026,
    status: 'paid',
  });
  const backOn = await aStatement(story, { activeLeadProvider: active, month: 4, year: 2026 });
  await anAdjustment(story, { statement: paidOn });
  await aDeclaration(story, { training, statement: paidOn, clawback: backOn });
  await aDeclaration(story, { training, declarationType: 'retained-1' });
  const appropriateBody = await anAppropriateBody(story, { name: 'Golden Leaf', bodyType: 'national' });
  await anInduction(story, { teacher: { id: ect.teacherId }, appropriateBody, startedOn: '2025-09-01' });
  return { leadProvider, deliveryPartner, school, paidOn, backOn, appropriateBody };
}

describe('lists of organisations', () => {
  let all: Awaited<ReturnType<typeof told>>;
  test.beforeAll(async ({ story }) => {
    all = await told(story);
  });
  const ask = async (console: Console, query: string, variables: object = {}) => {
    const { data, errors } = await console.as('support').ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const names = ({ items }: { items: { name: string }[] }) => items.map(({ name }) => name);

  test.for([
    [{}, ['Dale School', 'Hill School']],
    [{ q: 'hill school' }, ['Hill School']],
    [{ status: 'closed' }, ['Dale School']],
    [{ localAuthorityCode: '301' }, ['Hill School']],
    [{ phaseName: 'Secondary' }, ['Hill School']],
    [{ hasPeopleNow: true }, ['Hill School']],
    [{ hasPeopleNow: false }, ['Dale School']],
    [{ contractPeriodYear: 2025 }, ['Hill School']],
    [{ contractPeriodYear: 2024 }, []],
  ] as const)('schools filtered by %o', async ([filter, expected], { console }) => {
    const { schools } = await ask(
      console,
      'query ($filter: SchoolFilter) { schools(filter: $filter) { total items { name } } }',
      { filter },
    );
    expect([names(schools), schools.total]).toEqual([expected, expected.length]);
  });

  test('schools by local authority, from the last', async ({ console }) => {
    const sorted = '{ schools(sort: { by: local_authority, descending: true }) { items { name } } }';
    expect(names((await ask(console, sorted)).schools)).toEqual(['Dale School', 'Hill School']);
    const choices = '{ schoolChoices { localAuthorities { code name } phases } }';
    expect((await ask(console, choices)).schoolChoices).toEqual({
      localAuthorities: [
        { code: '301', name: 'Barking' },
        { code: '213', name: 'Westminster' },
      ],
      phases: ['Secondary'],
    });
  });

  test('lead providers, delivery partners and appropriate bodies, by name', async ({ console }) => {
    const data = await ask(
      console,
      `query ($of: ID!) {
        all: leadProviders(sort: { descending: true }) { items { name } }
        inYear: leadProviders(filter: { contractPeriodYear: 2024 }) { total items { name } }
        partners: deliveryPartners(filter: { leadProviderId: $of, contractPeriodYear: 2025 }) { items { name } }
        elsewhere: deliveryPartners(filter: { leadProviderId: $of, contractPeriodYear: 2024 }) { total }
        bodies: appropriateBodies(filter: { q: "leaf", bodyType: "national" }) { items { name openInductionCount } }
      }`,
      { of: all.leadProvider.id },
    );
    expect(names(data.all)).toEqual(['Zenith', 'Ambition']);
    expect(data.inYear).toMatchObject({ total: 1, items: [{ name: 'Ambition' }] });
    expect(names(data.partners)).toEqual(['Rise Hub']);
    expect(data.elsewhere.total).toBe(0);
    expect(data.bodies.items).toEqual([{ name: 'Golden Leaf', openInductionCount: 1 }]);
  });

  test('the page of a lead provider, whose counts are those of the lists', async ({ console }) => {
    const { leadProvider, teachers, schools } = await ask(
      console,
      `query ($id: ID!) {
        leadProvider(id: $id) { name contractPeriods { contractPeriodYear schoolCount teacherCount
          deliveryPartners { name } statements { name } declarationCounts { state count } } }
        teachers(filter: { leadProviderId: $id, contractPeriodYear: 2025 }) { total }
        schools(filter: { leadProviderId: $id, contractPeriodYear: 2025 }) { total }
      }`,
      { id: all.leadProvider.id },
    );
    expect(leadProvider).toEqual({
      name: 'Ambition',
      contractPeriods: [
        {
          contractPeriodYear: 2025,
          schoolCount: schools.total,
          teacherCount: teachers.total,
          deliveryPartners: [{ name: 'Rise Hub' }],
          statements: [{ name: 'January 2026' }, { name: 'April 2026' }],
          declarationCounts: [
            { state: 'awaiting_clawback', count: 1 },
            { state: 'no_payment', count: 1 },
          ],
        },
        {
          contractPeriodYear: 2024,
          schoolCount: 0,
          teacherCount: 0,
          deliveryPartners: [],
          statements: [],
          declarationCounts: [],
        },
      ],
    });
    expect([teachers.total, schools.total]).toEqual([1, 1]);
  });

  test('the page of a delivery partner, whose counts are those of the lists', async ({ console }) => {
    const filter = {
      deliveryPartnerId: all.deliveryPartner.id,
      leadProviderId: all.leadProvider.id,
      contractPeriodYear: 2025,
    };
    const { deliveryPartner, teachers, schools } = await ask(
      console,
      `query ($id: ID!, $teachers: TeacherFilter, $schools: SchoolFilter) {
        deliveryPartner(id: $id) { pairings { contractPeriodYear leadProvider { name } schoolCount teacherCount } }
        teachers(filter: $teachers) { total } schools(filter: $schools) { total } }`,
      { id: all.deliveryPartner.id, teachers: filter, schools: filter },
    );
    expect(deliveryPartner.pairings).toEqual([
      {
        contractPeriodYear: 2025,
        leadProvider: { name: 'Ambition' },
        schoolCount: schools.total,
        teacherCount: teachers.total,
      },
    ]);
    expect([teachers.total, schools.total]).toEqual([1, 1]);
  });

  test('an appropriate body counts its inductions by how they stand', async ({ console, story }) => {
    const appropriateBody = await anAppropriateBody(story, { name: 'Silver Birch' });
    for (const [startedOn, finishedOn, outcome] of [
      ['2022-09-01', '2023-07-31', 'pass'],
      ['2021-09-01', '2023-07-31', 'fail'],
      ['2023-09-01', '2024-07-31', null],
      ['2024-09-01', null, null],
    ] as const)
      await anInduction(story, {
        teacher: await aTeacher(story),
        appropriateBody,
        startedOn,
        finishedOn,
        outcome,
      });
    const query = `query ($id: ID!) { appropriateBody(id: $id) { openInductionCount
      inductions { open passed failed released firstStartedOn lastStartedOn } } }`;
    const body = (await ask(console, query, { id: appropriateBody.id })).appropriateBody;
    expect(body.inductions).toEqual({
      open: body.openInductionCount,
      passed: 1,
      failed: 1,
      released: 1,
      firstStartedOn: '2021-09-01',
      lastStartedOn: '2024-09-01',
    });
    const unused = await anAppropriateBody(story, { name: 'Bare Ash' });
    expect((await ask(console, query, { id: unused.id })).appropriateBody.inductions).toEqual({
      open: 0,
      passed: 0,
      failed: 0,
      released: 0,
      firstStartedOn: null,
      lastStartedOn: null,
    });
  });

  test('a statement counts what it pays apart from what it takes back', async ({ console }) => {
    const facts = `query ($id: ID!) { statement(id: $id) { adjustmentCount
      declarationCounts { role declarationType state clawback count } } }`;
    const one = { role: 'ect', declarationType: 'started', state: 'awaiting_clawback', count: 1 };
    expect((await ask(console, facts, { id: all.paidOn.id })).statement).toEqual({
      adjustmentCount: 1,
      declarationCounts: [{ ...one, clawback: false }],
    });
    expect((await ask(console, facts, { id: all.backOn.id })).statement).toEqual({
      adjustmentCount: 0,
      declarationCounts: [{ ...one, clawback: true }],
    });
  });

  test.for([
    [{}, ['April 2026', 'January 2026']],
    [{ status: 'paid' }, ['January 2026']],
    [{ month: 4, year: 2026 }, ['April 2026']],
    [{ feeType: 'service' }, []],
    [{ contractPeriodYear: 2024 }, []],
  ] as const)('statements filtered by %o', async ([filter, expected], { console }) => {
    const query = 'query ($filter: StatementFilter) { statements(filter: $filter) { items { name } } }';
    expect(names((await ask(console, query, { filter })).statements)).toEqual(expected);
  });
});

test('user managers see who may sign in; nobody else does', async ({ console, story }) => {
  await aUser(story, { role: 'support', name: 'Una Disabled', disabledAt: new Date() });
  const query = 'query ($filter: UserFilter) { users(filter: $filter) { total items { name role } } }';
  const seen = async (role: Parameters<Console['as']>[0], filter: object = {}) =>
    (await console.as(role).ask(query, { filter })).data.users;
  expect((await seen('user_manager', { disabled: true })).items).toEqual([
    { name: 'Una Disabled', role: 'support' },
  ]);
  expect((await seen('user_manager', { role: 'finance_approver', disabled: false })).total).toBe(1);
  expect((await seen('user_manager')).items.map(({ role }: { role: string }) => role)).not.toContain(
    'system',
  );
  for (const role of ['support', 'finance', 'finance_approver', 'developer'] as const)
    expect(await seen(role), role).toBeNull();
});
