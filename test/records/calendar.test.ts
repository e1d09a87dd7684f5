import { describe, expect } from 'vitest';
import { MilestoneRecord, ScheduleRecord } from '../../server/records/calendar.record.ts';
import { LeadProviderRecord, VatRegistrationRecord } from '../../server/records/lead-provider.record.ts';
import { SchoolPartnershipRecord, SchoolRecord } from '../../server/records/school.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import {
  aContractPeriod,
  aDeliveryPartner,
  aLeadProvider,
  anActiveLeadProvider,
  aPartnership,
  aSchedule,
  aSchool,
  aTeacher,
  aUser,
  test,
} from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

describe('the calendar', () => {
  test('has contract periods that never overlap, one a year (INV-08)', async ({ story }) => {
    await aContractPeriod(story, { year: 2030 });
    const next = (startedOn: string) => aContractPeriod(story, { year: 2031, startedOn });
    expect(await refusalOf(next('2031-05-31'))).toBe('contract-periods-do-not-overlap');
    expect(await refusalOf(next('2031-06-01'))).toBe('nothing');
    const backwards = aContractPeriod(story, { year: 2040, finishedOn: '2040-05-31' });
    expect(await refusalOf(backwards)).toBe('contract-period-ends-after-it-starts');
  });

  test('lies between 1900 and 2099', async ({ story }) => {
    const period = (year: number, startedOn: string) =>
      aContractPeriod(story, { year, startedOn, finishedOn: startedOn });
    expect(await refusalOf(period(2041, '1899-12-31'))).toBe('day-is-in-our-centuries');
    expect(await refusalOf(period(2041, '2100-01-01'))).toBe('day-is-in-our-centuries');
    expect(await refusalOf(period(2019, '2041-06-01'))).toBe('contract-year-is-in-our-century');
    expect(await refusalOf(period(2041, '1900-01-01'))).toBe('nothing');
  });

  test('has each schedule once a year and each milestone once a schedule, ending after it starts', async ({
    story,
  }) => {
    const milestones = { started: ['2025-06-01', null] } as const;
    const { id: scheduleId } = await aSchedule(story, {
      year: 2025,
      identifier: 'ecf-extended-april',
      milestones,
    });
    const again = { contractPeriodYear: 2025, identifier: 'ecf-extended-april' } as const;
    expect(await refusalOf(story.add(ScheduleRecord, again))).toBe('schedule-is-unique-in-its-year');
    const milestone = (declarationType: 'started' | 'completed', milestoneDate: string) =>
      refusalOf(
        story.add(MilestoneRecord, { scheduleId, declarationType, startDate: '2025-06-01', milestoneDate }),
      );
    expect(await milestone('started', '2025-12-31')).toBe('milestone-is-unique-in-its-schedule');
    expect(await milestone('completed', '2025-06-01')).toBe('milestone-ends-after-it-starts');
    expect(await milestone('completed', '2025-06-02')).toBe('nothing');
    expect(await refusalOf(story.remove(ScheduleRecord, { id: scheduleId }))).toBe('still-needed');
  });
});

describe('providers', () => {
  test('pay VAT on the days of one registration at a time', async ({ story }) => {
    const { id: leadProviderId } = await aLeadProvider(story, { vatRegisteredFrom: null });
    const registered = (startedOn: string, finishedOn: string | null) =>
      refusalOf(story.add(VatRegistrationRecord, { leadProviderId, startedOn, finishedOn }));
    expect(await registered('2021-04-01', '2024-03-31')).toBe('nothing');
    expect(await registered('2024-03-31', null)).toBe('vat-registrations-do-not-overlap');
    expect(await registered('2024-04-01', null)).toBe('nothing');
    expect(await registered('2020-04-01', '2020-03-31')).toBe('vat-registration-ends-after-it-starts');
  });

  test('have names of their own, whatever the case of a delivery partner’s', async ({ story }) => {
    const { name } = await aLeadProvider(story);
    expect(await refusalOf(story.add(LeadProviderRecord, { name }))).toBe('lead-provider-name-is-unique');
    await aDeliveryPartner(story, { name: 'Rise Hub' });
    expect(await refusalOf(aDeliveryPartner(story, { name: 'RISE hub' }))).toBe(
      'delivery-partner-name-is-unique',
    );
  });

  test('partner with a school once for the exact pair (INV-36)', async ({ story }) => {
    const school = await aSchool(story);
    const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
    const partnership = await aPartnership(story, { school, activeLeadProvider });
    const { leadProviderDeliveryPartnershipId } = partnership;
    const again = story.add(SchoolPartnershipRecord, {
      schoolId: school.id,
      leadProviderDeliveryPartnershipId,
    });
    expect(await refusalOf(again)).toBe('school-partnership-is-unique');
    const otherPartner = await aPartnership(story, { school, activeLeadProvider });
    expect(otherPartner.id).not.toBe(partnership.id);
  });
});

describe('schools and people', () => {
  test('a school has a URN of the register, and one record', async ({ story }) => {
    const school = await aSchool(story);
    expect(await refusalOf(story.add(SchoolRecord, { urn: school.urn }))).toBe('school-urn-is-unique');
    expect(await refusalOf(story.add(SchoolRecord, { urn: '999999' }))).toBe('schools-urn-fkey');
    expect(await refusalOf(aSchool(story, { register: { urn: '1234567' } }))).toBe(
      'urn-has-five-or-six-digits',
    );
    expect(await refusalOf(aSchool(story, { register: { urn: '12345' } }))).toBe('nothing');
  });

  test('an induction tutor has a name and an email address', async ({ story }) => {
    const tutor = { inductionTutorName: 'Grace Hopper', inductionTutorEmail: 'grace@school.example' };
    expect(await refusalOf(aSchool(story, { inductionTutorName: 'Grace Hopper' }))).toBe(
      'tutor-has-name-and-email',
    );
    expect(await refusalOf(aSchool(story, { inductionTutorLastNominatedIn: 2025 }))).toBe(
      'nominated-tutor-is-named',
    );
    expect(await refusalOf(aSchool(story, tutor))).toBe('nothing');
  });

  test('a teacher has a TRN of seven digits and nobody else’s, or none', async ({ story }) => {
    await aTeacher(story, { trn: '0000001' });
    const name = 'teacher-has-a-trn-or-is-trnless';
    expect(await refusalOf(aTeacher(story, { trn: '0000001' }))).toBe('trn-is-unique');
    expect(await refusalOf(aTeacher(story, { trn: '000002' }))).toBe('trn-has-seven-digits');
    expect(await refusalOf(aTeacher(story, { trn: null }))).toBe(name);
    expect(await refusalOf(aTeacher(story, { trn: '0000002', trnless: true }))).toBe(name);
    expect(await refusalOf(aTeacher(story, { trnless: true }))).toBe('nothing');
  });

  test('a teacher is shown by the corrected name, else the known one, else as unknown', async ({ story }) => {
    const named = async (facts: Parameters<typeof aTeacher>[1]) => (await aTeacher(story, facts)).name;
    expect(await named({ name: 'Ada Lovelace', correctedName: 'Ada King' })).toBe('Ada King');
    expect(await named({ name: 'Ada .' })).toBe('Ada');
    expect(await named({ trsFirstName: null, trsLastName: null })).toBe('Unknown');
    const ada = await aTeacher(story, { name: 'Ada Lovelace' });
    expect((await story.change(TeacherRecord, ada, { trsLastName: 'King' })).name).toBe('Ada King');
  });

  test('a person has an email address of their own and never the system’s role', async ({ story }) => {
    const { email } = await aUser(story, { role: 'support' });
    expect(await refusalOf(aUser(story, { role: 'support', email }))).toBe('user-email-is-unique');
    expect(await refusalOf(aUser(story, { role: 'support', email: null }))).toBe('people-have-an-email');
    expect(await refusalOf(aUser(story, { role: 'system' }))).toBe('only-system-actors-have-the-system-role');
    expect(await refusalOf(aUser(story, { role: 'support', name: ' ' }))).toBe('users-name-check');
  });
});
