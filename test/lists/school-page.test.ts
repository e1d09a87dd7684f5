import { describe, expect } from 'vitest';
import { RegisterSchoolLinkRecord } from '../../server/records/register-school.record.ts';
import {
  aContractPeriod,
  aDeliveryPartner,
  aFundingEligibility,
  aLeadProvider,
  aMentor,
  anActiveLeadProvider,
  anAppropriateBody,
  anEctAtSchool,
  aPartnership,
  aRegisterSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';

const WHOLE = `query ($id: ID!) { school(id: $id) {
  training { contractPeriodYear standing partnership { id } leadProvider { name } deliveryPartner { name } ectCount mentorCount }
  lastChosen { trainingProgramme leadProvider { name } appropriateBody { name } }
  inductionTutorLastNominatedIn
  register { ukprn addressLines pupilsOnRoll section41Approved primaryContactEmail
    links { urn linkType linkedOn name school { name } } }
  fundingYears { contractPeriodYear pupilPremiumUplift sparsityUplift } } }`;

/** A school with a partnership, an expression of interest and school-led training, and one it came from. */
async function aBusySchool(story: Story) {
  const leadProvider = await aLeadProvider(story, { name: 'Ambition' });
  const active = await anActiveLeadProvider(story, { year: 2025, leadProvider });
  const asked = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Zenith' }),
  });
  await aContractPeriod(story, { year: 2024 });
  const old = await aSchool(story, { name: 'Old School', register: { status: 'closed' } });
  const school = await aSchool(story, {
    name: 'New School',
    register: { ukprn: '10012345', addressLine1: '1 Hill Road', addressLine3: 'Hillside', pupilsOnRoll: 412 },
    inductionTutorName: 'Ida Rhodes',
    inductionTutorEmail: 'ida@school.example',
    inductionTutorLastNominatedIn: 2025,
    lastChosenTrainingProgramme: 'provider_led',
    lastChosenLeadProviderId: leadProvider.id,
    lastChosenAppropriateBodyId: (await anAppropriateBody(story, { name: 'Golden Leaf' })).id,
  });
  await story.add(RegisterSchoolLinkRecord, {
    urn: school.urn,
    linkUrn: old.urn,
    linkType: 'Predecessor',
    linkedOn: '2024-09-01',
  });
  await story.add(RegisterSchoolLinkRecord, { urn: school.urn, linkUrn: '999999', linkType: 'Other' });
  await aFundingEligibility(story, { school, year: 2025, pupilPremiumUplift: true });
  const partnership = await aPartnership(story, {
    school,
    activeLeadProvider: active,
    deliveryPartner: await aDeliveryPartner(story, { name: 'Rise Hub' }),
  });
  const at = { school, startedOn: '2025-09-01' } as const;
  await aTrainingPeriod(story, { ect: await anEctAtSchool(story, at), partnership });
  await aTrainingPeriod(story, { mentor: await aMentor(story, at), partnership });
  await aTrainingPeriod(story, { ect: await anEctAtSchool(story, at), expressionOfInterest: asked });
  await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { school, startedOn: '2024-10-01', finishedOn: '2025-07-31' }),
    trainingProgramme: 'school_led',
  });
  return { school, old, partnership };
}

const ask = async (console: Console, id: string, query: string, variables: object = {}) => {
  const { data, errors } = await console.as('support').ask(query, { id, ...variables });
  expect(errors).toBeUndefined();
  return data.school;
};

describe('the page of a school', () => {
  let all: Awaited<ReturnType<typeof aBusySchool>>;
  test.beforeAll(async ({ story }) => {
    all = await aBusySchool(story);
  });

  test('says who leads training in each contract period, and how sure that is', async ({ console }) => {
    const { training } = await ask(console, all.school.id, WHOLE);
    expect(training).toEqual([
      {
        contractPeriodYear: 2025,
        standing: 'partnership',
        partnership: { id: all.partnership.id },
        leadProvider: { name: 'Ambition' },
        deliveryPartner: { name: 'Rise Hub' },
        ectCount: 1,
        mentorCount: 1,
      },
      {
        contractPeriodYear: 2025,
        standing: 'asked_for',
        partnership: null,
        leadProvider: { name: 'Zenith' },
        deliveryPartner: null,
        ectCount: 1,
        mentorCount: 0,
      },
      {
        contractPeriodYear: 2024,
        standing: 'school_led',
        partnership: null,
        leadProvider: null,
        deliveryPartner: null,
        ectCount: 1,
        mentorCount: 0,
      },
    ]);
  });

  test('says what the register says, where the school came from, and what it chose', async ({ console }) => {
    expect(await ask(console, all.school.id, WHOLE)).toMatchObject({
      inductionTutorLastNominatedIn: 2025,
      lastChosen: {
        trainingProgramme: 'provider_led',
        leadProvider: { name: 'Ambition' },
        appropriateBody: { name: 'Golden Leaf' },
      },
      register: {
        ukprn: '10012345',
        addressLines: ['1 Hill Road', 'Hillside'],
        pupilsOnRoll: 412,
        section41Approved: false,
        links: [
          { urn: '999999', linkType: 'Other', linkedOn: null, name: null, school: null },
          {
            urn: all.old.urn,
            linkType: 'Predecessor',
            linkedOn: '2024-09-01',
            name: 'Old School',
            school: { name: 'Old School' },
          },
        ],
      },
      fundingYears: [{ contractPeriodYear: 2025, pupilPremiumUplift: true, sparsityUplift: false }],
    });
    expect(await ask(console, all.old.id, WHOLE)).toMatchObject({ lastChosen: null, training: [] });
  });

  test('does not tell a developer how the school is reached', async ({ console, story }) => {
    const school = await aSchool(story, { register: { primaryContactEmail: 'office@school.example' } });
    const { data } = await console.as('developer').ask(WHOLE, { id: school.id });
    expect(data.school.register.primaryContactEmail).toBeNull();
    expect((await ask(console, school.id, WHOLE)).register.primaryContactEmail).toBe('office@school.example');
  });

  test('is there for a school that is in the register only by its number', async ({ console, story }) => {
    const merged = await aRegisterSchool(story, { name: 'Merged School' });
    await story.add(RegisterSchoolLinkRecord, {
      urn: all.old.urn,
      linkUrn: merged.urn,
      linkType: 'Successor - merged',
    });
    expect((await ask(console, all.old.id, WHOLE)).register.links).toEqual([
      {
        urn: merged.urn,
        linkType: 'Successor - merged',
        linkedOn: null,
        name: 'Merged School',
        school: null,
      },
    ]);
  });
});

describe('everybody who ever was at a school', () => {
  const STAYS = `query ($id: ID!, $page: PageInput) { school(id: $id) {
    ects(page: $page) { total items { startedOn finishedOn teacher { name } } }
    mentors { total items { teacher { name } } } } }`;

  test('is a stay each, the newest first, a page at a time', async ({ console, story }) => {
    const school = await aSchool(story);
    for (const [name, startedOn, finishedOn] of [
      ['Ada Lovelace', '2021-09-01', '2023-07-31'],
      ['Mary Somerville', '2026-04-01', null],
      ['Hedy Lamarr', '2024-09-01', null],
    ] as const)
      await anEctAtSchool(story, { teacher: await aTeacher(story, { name }), school, startedOn, finishedOn });
    await aMentor(story, {
      teacher: await aTeacher(story, { name: 'Ida Rhodes' }),
      school,
      startedOn: '2020-09-01',
      finishedOn: '2021-07-31',
    });
    const names = ({ items }: { items: { teacher: { name: string } }[] }) =>
      items.map(({ teacher }) => teacher.name);
    const first = await ask(console, school.id, STAYS, { page: { page: 1, perPage: 2 } });
    expect([names(first.ects), first.ects.total]).toEqual([['Mary Somerville', 'Hedy Lamarr'], 3]);
    expect([names(first.mentors), first.mentors.total]).toEqual([['Ida Rhodes'], 1]);
    const second = await ask(console, school.id, STAYS, { page: { page: 2, perPage: 2 } });
    expect(second.ects.items).toEqual([
      { startedOn: '2021-09-01', finishedOn: '2023-07-31', teacher: { name: 'Ada Lovelace' } },
    ]);
  });

  test('on a day of the past is whoever was there on it', async ({ console, story }) => {
    const school = await aSchool(story);
    await anEctAtSchool(story, { school, startedOn: '2021-09-01', finishedOn: '2023-07-31' });
    await anEctAtSchool(story, { school, startedOn: '2023-08-01' });
    const query = `query ($id: ID!) { asAt(moment: { onDay: "2023-07-31" }) {
      school(id: $id) { ects { total items { startedOn } } } } }`;
    const { data, errors } = await console.as('support').ask(query, { id: school.id });
    expect(errors).toBeUndefined();
    expect(data.asAt.school.ects).toEqual({ total: 1, items: [{ startedOn: '2021-09-01' }] });
  });

  test('is not listed by neighbours, and not in pages without rows', async ({ console, story }) => {
    const school = await aSchool(story);
    for (const page of [{ page: 0 }, { perPage: 101 }, { after: school.id }]) {
      const { errors } = await console.as('support').ask(STAYS, { id: school.id, page });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
