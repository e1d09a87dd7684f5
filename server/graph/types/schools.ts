import type { TrainingAtSchoolRow } from '../../records/reads/school-pages.ts';
import type { PartnershipRow } from '../../records/reads/schools.ts';
import type { StaysOfSchool } from '../../records/reads/stays.ts';
import { checkedPage } from '../checked-input.ts';
import type { Context } from '../context.ts';
import type { PageInput, Resolvers, SchoolTrainingStanding } from '../schema.generated.ts';
import { maybe, there } from './people.ts';

export const schools: Resolvers = {
  School: {
    ects: ({ id }, { page }, context) => staysOf(id, page, context),
    mentors: ({ id }, { page }, context) => staysOf(id, page, context),
    training: async ({ id }, _, { loaders }) => {
      const [partnerships, training] = await Promise.all([
        loaders.partnershipsOfSchool.load(id),
        loaders.trainingAtSchool.load(id),
      ]);
      return [...confirmed(partnerships, training), ...unconfirmed(training)].sort(newestYearFirst);
    },
    lastChosen: ({ id }, _, { loaders }) => loaders.lastChosenBySchool.load(id),
    register: ({ id }, _, { loaders }) => there(loaders.registerEntryOfSchool.load(id), 'register entry'),
    fundingYears: ({ id }, _, { loaders }) => loaders.fundingYearsOfSchool.load(id),
  },
  EctStayPage: {
    items: (asked, _, { loaders }) => loaders.ectStaysEverAtSchool.load(asked),
    total: async (asked, _, { loaders }) => totalOf(await loaders.ectStayCount.load(asked)),
  },
  MentorStayPage: {
    items: (asked, _, { loaders }) => loaders.mentorStaysEverAtSchool.load(asked),
    total: async (asked, _, { loaders }) => totalOf(await loaders.mentorStayCount.load(asked)),
  },
  LastChosen: {
    appropriateBody: ({ appropriateBodyId }, _, { loaders }) =>
      maybe(loaders.appropriateBody, appropriateBodyId),
  },
  RegisterEntry: { links: ({ schoolId }, _, { loaders }) => loaders.registerLinksOfSchool.load(schoolId) },
  RegisterLink: {
    school: ({ linkedSchoolId }, _, { loaders }) => maybe(loaders.school, linkedSchoolId),
  },
};

const staysOf = (
  schoolId: string,
  page: PageInput | null | undefined,
  { moment }: Context,
): StaysOfSchool => ({
  schoolId,
  ...checkedPage(page),
  onDay: moment?.onDay ?? null,
});

const totalOf = ([counted]: readonly { count: bigint }[]): number => Number(counted?.count ?? 0n);

interface SchoolTraining {
  readonly contractPeriodYear: number | null;
  readonly standing: SchoolTrainingStanding;
  readonly partnership?: PartnershipRow;
  readonly leadProvider: { id: string; name: string } | null;
  readonly deliveryPartner?: { id: string; name: string };
  readonly ectCount: number;
  readonly mentorCount: number;
}

/** A partnership stands whether or not anybody trains under it. */
const confirmed = (
  partnerships: readonly PartnershipRow[],
  training: readonly TrainingAtSchoolRow[],
): SchoolTraining[] =>
  partnerships.map((partnership) => ({
    contractPeriodYear: partnership.contractPeriodYear,
    standing: 'partnership',
    partnership,
    leadProvider: partnership.leadProvider,
    deliveryPartner: partnership.deliveryPartner,
    ...countPeople(training.filter(({ schoolPartnershipId }) => schoolPartnershipId === partnership.id)),
  }));

function unconfirmed(training: readonly TrainingAtSchoolRow[]): SchoolTraining[] {
  const others = training.filter(({ schoolPartnershipId }) => schoolPartnershipId === null);
  const groups = Map.groupBy(others, ({ contractPeriodYear, askedFor }) =>
    JSON.stringify([contractPeriodYear, askedFor?.id]),
  );
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { contractPeriodYear, askedFor } = first;
    const standing = askedFor ? ('asked_for' as const) : ('school_led' as const);
    return [{ contractPeriodYear, standing, leadProvider: askedFor, ...countPeople(all) }];
  });
}

function countPeople(training: readonly TrainingAtSchoolRow[]) {
  const count = (role: 'ect' | 'mentor') =>
    new Set(training.filter((one) => one.role === role).map(({ teacherId }) => teacherId)).size;
  return { ectCount: count('ect'), mentorCount: count('mentor') };
}

const standings: readonly SchoolTrainingStanding[] = ['partnership', 'asked_for', 'school_led'];

const newestYearFirst = (one: SchoolTraining, other: SchoolTraining): number =>
  (other.contractPeriodYear ?? 0) - (one.contractPeriodYear ?? 0) ||
  standings.indexOf(one.standing) - standings.indexOf(other.standing) ||
  (one.leadProvider?.name ?? '').localeCompare(other.leadProvider?.name ?? '', 'en');
