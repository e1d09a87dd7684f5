import { AppropriateBodyRecord } from '../../server/records/appropriate-body.record.ts';
import { RegisterSchoolRecord } from '../../server/records/register-school.record.ts';
import { SchoolFundingEligibilityRecord, SchoolRecord } from '../../server/records/school.record.ts';
import { aContractPeriod } from './calendar.ts';
import { another, builder, type Facts } from './story.ts';

/** A school as the national register has it, which may have no record of its own yet. */
export const aRegisterSchool = builder(async (story, facts: Facts<RegisterSchoolRecord> = {}) => {
  const number = another();
  return story.add(RegisterSchoolRecord, {
    urn: String(100_000 + number),
    name: `School ${number}`,
    status: 'open',
    typeName: 'Community school',
    localAuthorityCode: '213',
    localAuthorityName: 'Westminster',
    ...facts,
  });
});

/** An open school of the register with our own record. Facts of the register go under `register`. */
export const aSchool = builder(
  async (
    story,
    {
      name,
      register = {},
      ...facts
    }: { name?: string; register?: Facts<RegisterSchoolRecord> } & Facts<SchoolRecord> = {},
  ) => {
    const { urn } = await aRegisterSchool(story, { ...(name === undefined ? {} : { name }), ...register });
    return story.add(SchoolRecord, { urn, ...facts });
  },
);

/** What extra funding a school earns in a contract year: none unless said. */
export const aFundingEligibility = builder(
  async (
    story,
    {
      school,
      year,
      ...facts
    }: { school: SchoolRecord; year: number } & Facts<SchoolFundingEligibilityRecord>,
  ) => {
    await aContractPeriod(story, { year });
    return story.add(SchoolFundingEligibilityRecord, {
      schoolId: school.id,
      contractPeriodYear: year,
      ...facts,
    });
  },
);

export const anAppropriateBody = builder(async (story, facts: Facts<AppropriateBodyRecord> = {}) =>
  story.add(AppropriateBodyRecord, {
    name: `Teaching school hub ${another()}`,
    bodyType: 'teaching_school_hub',
    ...facts,
  }),
);
