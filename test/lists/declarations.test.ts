import { describe, expect } from 'vitest';
import { declarationTypes } from '../../server/domain/declaration.ts';
import {
  aDeclaration,
  aDeliveryPartner,
  aLeadProvider,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { aPaidProvider } from '../stories/a-paid-provider.ts';
import { type Console, test } from '../support/console.ts';

const LIST = `query ($filter: DeclarationFilter, $sort: DeclarationSort, $page: PageInput) {
  declarations(filter: $filter, sort: $sort, page: $page) { total totalIsExact next previous items { id state declarationDate } } }`;

interface Asked {
  filter?: object;
  sort?: object;
  page?: object;
}
interface Page {
  total: number;
  totalIsExact: boolean;
  next: string | null;
  previous: string | null;
  items: { id: string; state: string; declarationDate: string }[];
}

async function list(console: Console, asked: Asked = {}): Promise<Page> {
  const { data, errors } = await console.as('finance').ask(LIST, asked);
  expect(errors).toBeUndefined();
  return data.declarations;
}
const faultOf = async (console: Console, asked: Asked) =>
  (await console.as('finance').ask(LIST, asked)).errors?.[0];

/** Two providers; the first has a declaration of every type, one a day from 1 September 2025, two of them on the same day. */
async function told(story: Story) {
  const leadProvider = await aLeadProvider(story, { name: 'Ambition' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025, leadProvider });
  const deliveryPartner = await aDeliveryPartner(story, { name: 'Rise Hub' });
  const school = await aSchool(story, { name: 'Hill School' });
  const partnership = await aPartnership(story, { school, activeLeadProvider, deliveryPartner });
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, partnership });
  const statement = await aStatement(story, { activeLeadProvider, month: 11, year: 2025 });
  const declarations = [];
  for (const [at, declarationType] of declarationTypes.entries())
    declarations.push(
      await aDeclaration(story, {
        training,
        declarationType,
        declarationDate: `2025-09-0${Math.max(1, at)}`,
        ...(at === 3 ? { paymentStatus: 'eligible', statement } : {}),
        ...(at === 4 ? { evidenceType: 'other' } : {}),
      }),
    );
  const other = await aDeclaration(story, {
    training: await aTrainingPeriod(story, { ect: await anEctAtSchool(story, { startedOn: '2024-09-01' }) }),
    paymentStatus: 'voided',
  });
  return { leadProvider, deliveryPartner, school, teacher, statement, declarations, other };
}

describe('declarations', () => {
  let all: Awaited<ReturnType<typeof told>>;
  test.beforeAll(async ({ story }) => {
    all = await told(story);
  });
  const idsOf = (page: Page) => page.items.map(({ id }) => id);

  test('come newest first, with how many there are', async ({ console }) => {
    const page = await list(console);
    expect(page).toMatchObject({ total: 10, totalIsExact: true, next: null, previous: null });
    const days = page.items.map(({ declarationDate }) => declarationDate);
    expect(days).toEqual([...days].sort().toReversed());
  });

  test.for([
    ['leadProviderId', 9],
    ['teacherId', 9],
    ['schoolId', 9],
    ['deliveryPartnerId', 9],
    ['statementId', 1],
  ] as const)('filtered by %s', async ([field, count], { console }) => {
    const id = {
      leadProviderId: all.leadProvider.id,
      teacherId: all.teacher.id,
      schoolId: all.school.id,
      deliveryPartnerId: all.deliveryPartner.id,
      statementId: all.statement.id,
    }[field];
    const page = await list(console, { filter: { [field]: id } });
    expect([page.total, page.items.length]).toEqual([count, count]);
    expect(idsOf(page)).not.toContain(all.other.id);
  });

  test.for([
    [{ contractPeriodYear: 2024 }, 1],
    [{ contractPeriodYear: 2025 }, 9],
    [{ states: ['voided'] }, 1],
    [{ states: ['voided', 'eligible'] }, 2],
    [{ states: ['paid'] }, 0],
    [{ declarationTypes: ['started'] }, 2],
    [{ role: 'mentor' }, 0],
    [{ declaredFrom: '2025-09-04', declaredTo: '2025-09-05' }, 2],
    [{ receivedFrom: '2099-01-01' }, 0],
    [{ receivedTo: '2099-01-01' }, 10],
    [{ evidenceType: 'other' }, 1],
    [{ evidenceType: 'other', states: ['voided'] }, 0],
  ] as const)('filtered by %o: %i', async ([filter, count], { console }) => {
    expect(await list(console, { filter })).toMatchObject({ total: count });
  });

  test.for([
    ['Lovelace', 9],
    ['ada love', 9],
    ['Lovelace Hopper', 0],
  ] as const)('of people by name: %s, %i', async ([q, count], { console }) => {
    expect(await list(console, { filter: { q } })).toMatchObject({ total: count });
  });

  test('of people by TRN and by id, and by an id of its own', async ({ console }) => {
    for (const q of [all.teacher.trn ?? '', all.teacher.id, `${all.teacher.id} ${all.other.teacherId}`])
      expect((await list(console, { filter: { q } })).total).toBe(q.includes(' ') ? 10 : 9);
    const [first] = all.declarations;
    expect(idsOf(await list(console, { filter: { q: first?.id } }))).toEqual([first?.id]);
  });

  test('a role that may not see names may not ask by them', async ({ console }) => {
    const asked = await console.as('developer').ask(LIST, { filter: { q: 'Lovelace' } });
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('by band on a statement: as it is placed now, and as it was sealed', async ({ console, story }) => {
    const { statement, declared } = await aPaidProvider(story);
    const january = await statement(1);
    const [first, second, third] = [
      await declared({ statement: january, paymentStatus: 'eligible', declarationDate: '2025-10-01' }),
      await declared({ statement: january, paymentStatus: 'eligible', declarationDate: '2025-10-02' }),
      await declared({ statement: january, paymentStatus: 'eligible', declarationDate: '2025-10-03' }),
    ];
    const inBand = async (band: string) =>
      idsOf(await list(console, { filter: { statementId: january.id, band } })).toSorted();
    const placed = [[first.id, second.id].toSorted(), [third.id], []];
    expect([await inBand('A'), await inBand('B'), await inBand('none')]).toEqual(placed);
    await console.as('finance').perform('markStatementPayable', { statementId: january.id });
    expect([await inBand('A'), await inBand('B'), await inBand('none')]).toEqual(placed);
  });

  test('a band without its statement, and one that is none, are refused in words', async ({ console }) => {
    expect((await faultOf(console, { filter: { band: 'A' } }))?.message).toContain('statementId');
    const none = await faultOf(console, { filter: { band: 'AA', statementId: all.statement.id } });
    expect(none?.message).toBe('band must be a letter from A to Z, or none.');
  });

  test('by provider and year together', async ({ console }) => {
    const filter = { leadProviderId: all.leadProvider.id, contractPeriodYear: 2025 };
    expect(await list(console, { filter })).toMatchObject({ total: 9 });
    expect(await list(console, { filter: { ...filter, contractPeriodYear: 2024 } })).toMatchObject({
      total: 0,
    });
  });

  test.for([
    { by: 'declaration_date', descending: true },
    { by: 'declaration_date', descending: false },
    { by: 'received', descending: true },
  ])('pages after one another, and back, are the whole list in order: %o', async (sort, { console }) => {
    const whole = idsOf(await list(console, { sort, page: { perPage: 100 } }));
    const forwards: string[] = [];
    let page = await list(console, { sort, page: { perPage: 3 } });
    for (;;) {
      forwards.push(...idsOf(page));
      if (page.next === null) break;
      page = await list(console, { sort, page: { perPage: 3, after: page.next } });
    }
    expect(forwards).toEqual(whole);
    const backwards: string[] = [...idsOf(page)];
    while (page.previous !== null) {
      page = await list(console, { sort, page: { perPage: 3, before: page.previous } });
      backwards.unshift(...idsOf(page));
    }
    expect(backwards).toEqual(whole);
    expect(idsOf(await list(console, { sort, page: { page: 2, perPage: 4 } }))).toEqual(whole.slice(4, 8));
  });

  test('a row that is gone, and pages that are asked for in two ways, are refused in words', async ({
    console,
  }) => {
    const gone = await faultOf(console, { page: { after: '00000000-0000-7000-8000-000000000000' } });
    expect(gone).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
      message: expect.stringContaining('first page'),
    });
    const twice = await faultOf(console, { page: { page: 2, after: all.other.id } });
    expect(twice?.message).toBe('Say page, after or before: one of them.');
  });

  test('numbers end at row 10,000', async ({ console }) => {
    expect(await faultOf(console, { page: { page: 100, perPage: 100 } })).toBeUndefined();
    expect((await faultOf(console, { page: { page: 101, perPage: 100 } }))?.message).toContain('row 10000');
  });

  test('what is not a type is said to be none, without repeating it', async ({ console }) => {
    const fault = await faultOf(console, { filter: { declarationTypes: ['secret'] } });
    expect(fault?.message).toMatch(/^declarationTypes must be one of started, /);
    expect(fault?.message).not.toContain('secret');
  });
});
