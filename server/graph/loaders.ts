import DataLoader from 'dataloader';
import type { Day } from '../domain/day.ts';
import * as adjustments from '../records/reads/adjustments.ts';
import { amountsOn } from '../records/reads/amounts-on-statements.ts';
import { attentionOf } from '../records/reads/attention.ts';
import * as bills from '../records/reads/bills.ts';
import * as calendar from '../records/reads/calendar.ts';
import { placesTaken } from '../records/reads/contract-fill.ts';
import * as contracts from '../records/reads/contracts.ts';
import { pathOfDeclarations } from '../records/reads/declaration-path.ts';
import * as declarations from '../records/reads/declarations.ts';
import * as events from '../records/reads/events.ts';
import * as organisationPages from '../records/reads/organisation-pages.ts';
import * as organisations from '../records/reads/organisations.ts';
import { accountsLike } from '../records/reads/lists/users.ts';
import type { Reader } from '../records/reads/reader.ts';
import * as schoolPages from '../records/reads/school-pages.ts';
import * as schools from '../records/reads/schools.ts';
import * as now from '../records/reads/search/now.ts';
import * as statements from '../records/reads/statements.ts';
import * as around from '../records/reads/statements-around.ts';
import { notesOfStatements } from '../records/reads/statement-notes.ts';
import * as stays from '../records/reads/stays.ts';
import * as teachers from '../records/reads/teachers.ts';
import * as training from '../records/reads/training.ts';

/** How each loader is made. */
const makers = {
  ...countsAndOrganisations(),
  ...partsOfSchools(),
  teacher: byId(teachers.teachersById),
  school: byId(schools.schoolsById),
  partnership: byId(schools.partnershipsById),
  activeLeadProvider: byId(schools.activeLeadProvidersById),
  ectStay: byId(stays.ectStaysById),
  mentorStay: byId(stays.mentorStaysById),
  training: byId(training.trainingById),
  schedule: byId(training.schedulesById),
  appropriateBody: byId(training.appropriateBodiesById),
  declaration: byId(declarations.declarationsById),
  statement: byId(declarations.statementsById),
  leadProvidersOfYear: many(calendar.leadProvidersOfYears, (row) => String(row.year)),
  schedulesOfYear: many(calendar.schedulesOfYears, (row) => String(row.year)),
  placesTaken: one(placesTaken, (row) => row.contractId),
  contract: byId(contracts.contractsById),
  contractOfStatement: one(contracts.contractsOfStatements, (row) => row.statementId),
  contractsOfActive: many(contracts.contractsOfActive, (row) => row.activeLeadProviderId),
  statementsOfContract: many(contracts.statementsOfContracts, (row) => row.contractId),
  proposalsOfContract: many(contracts.proposalsOfContracts, (row) => row.contractId),
  leadProvider: byId(organisations.leadProvidersById),
  deliveryPartner: byId(organisations.deliveryPartnersById),
  event: byId(events.eventsById),
  name: byId(events.namesOf),
  reversalOf: one(events.reversalsOf, (row) => row.reversesId ?? ''),
  changeCount: one(events.changeCounts, (row) => row.eventId),
  ectStaysOfTeacher: many(stays.ectStaysOfTeachers, (row) => row.teacherId),
  mentorStaysOfTeacher: many(stays.mentorStaysOfTeachers, (row) => row.teacherId),
  ectStaysNowAtSchool: many(stays.ectStaysNowAtSchools, (row) => row.schoolId),
  mentorStaysNowAtSchool: many(stays.mentorStaysNowAtSchools, (row) => row.schoolId),
  mentorshipsOfEctStay: many(stays.mentorshipsOfEctStays, (row) => row.ectAtSchoolPeriodId),
  mentorshipsOfMentorStay: many(stays.mentorshipsOfMentorStays, (row) => row.mentorAtSchoolPeriodId),
  trainingOfEctStay: many(training.trainingOfEctStays, (row) => row.ectAtSchoolPeriodId ?? ''),
  trainingOfMentorStay: many(training.trainingOfMentorStays, (row) => row.mentorAtSchoolPeriodId ?? ''),
  contractPeriod: one(training.contractPeriodsByYear, (row) => String(row.year)),
  milestonesOfSchedule: many(training.milestonesOfSchedules, (row) => row.scheduleId),
  inductionsOfTeacher: many(training.inductionsOfTeachers, (row) => row.teacherId),
  partnershipsOfSchool: many(schools.partnershipsOfSchools, (row) => row.schoolId),
  declarationsOfTeacher: many(declarations.declarationsOfTeachers, (row) => row.teacherId),
  pathOfDeclaration: many(pathOfDeclarations, (row) => row.declarationId),
  staysNow: many(now.staysNowOf, (row) => row.teacherId),
  historyOf: many(events.historyOf, (row) => row.subjectId),
  subjectsOf: many(events.subjectsOf, (row) => row.eventId),
  changesOf: many(events.changesOf, (row) => row.eventId),
};

/** What the pages of organisations and statements show, and the checks of a list of teachers. */
function countsAndOrganisations() {
  return {
    schoolCount: one(organisations.schoolCounts, (row) => row.id),
    teacherCount: one(organisations.teacherCounts, (row) => row.id),
    pairingsOfDeliveryPartner: many(
      organisationPages.pairingsOfDeliveryPartners,
      (row) => row.deliveryPartnerId,
    ),
    pairingCounts: one(organisationPages.pairingCounts, (row) => row.id),
    inductionCounts: one(organisationPages.inductionCounts, (row) => row.id),
    openInductionCount: one(organisations.openInductionCounts, (row) => row.id),
    adjustment: one(adjustments.adjustmentsById, (row) => row.id),
    adjustmentsOfStatement: many(adjustments.adjustmentsOfStatements, (row) => row.statementId),
    amountOnStatement: one(amountsOn, (row) => row.place),
    notesOfStatement: many(notesOfStatements, (row) => row.statementId),
    statementBefore: one(around.statementBefore, (row) => row.of),
    previousStatement: one(around.previousStatements, (row) => row.of),
    nextStatement: one(around.nextStatements, (row) => row.of),
    liveTotalOfStatement: one(bills.liveTotals, (row) => row.statementId),
    billOfStatement: one(bills.billsOfStatements, (row) => row.statementId),
    versionsOfStatement: many(statements.versionsOfStatements, (row) => row.statementId),
    submissionsOfStatement: many(statements.submissionsOfStatements, (row) => row.statementId),
    waitingAdjustmentsOfStatement: many(adjustments.waitingAdjustments, (row) => row.statementId),
    accountsLike: many(accountsLike, (row) => row.ownerId),
    nextStatementOf: one(statements.nextStatementsOfDeclarations, (row) => row.declarationId),
    versionOfStatement: one(statements.latestVersions, (row) => row.statementId),
    adjustmentCount: one(statements.adjustmentCounts, (row) => row.id),
    contractPeriodsOfLeadProvider: many(
      organisations.contractPeriodsOfLeadProviders,
      (row) => row.leadProviderId,
    ),
    leadProvidersOfDeliveryPartner: many(
      organisations.leadProvidersOfDeliveryPartners,
      (row) => row.deliveryPartnerId,
    ),
    deliveryPartnersOfActive: many(organisations.deliveryPartnersOfActive, (row) => row.activeId),
    statementsOfActive: many(statements.statementsOfActive, (row) => row.activeId),
    declarationCountsOfActive: many(organisations.declarationCountsOfActive, (row) => row.id),
    declarationCountsOfStatement: many(statements.declarationCountsOfStatements, (row) => row.statementId),
    lostTrnOfTeacher: one(teachers.lostTrnsOf, (row) => row.teacherId),
    attentionOfTeacher: many(attentionOf, (row) => row.teacherId),
  };
}

/** What the page of a school shows beside who is there now. */
function partsOfSchools() {
  return {
    ectStaysEverAtSchool: staysOf(stays.ectStaysEverAtSchools, ({ schoolId }) => schoolId),
    mentorStaysEverAtSchool: staysOf(stays.mentorStaysEverAtSchools, ({ schoolId }) => schoolId),
    ectStayCount: staysOf(stays.ectStayCounts, ({ id }) => id),
    mentorStayCount: staysOf(stays.mentorStayCounts, ({ id }) => id),
    trainingAtSchool: many(schoolPages.trainingAtSchools, (row) => row.schoolId),
    lastChosenBySchool: one(schoolPages.lastChosenBySchools, (row) => row.schoolId),
    registerEntryOfSchool: one(schoolPages.registerEntriesOfSchools, (row) => row.schoolId),
    registerLinksOfSchool: many(schoolPages.registerLinksOfSchools, (row) => row.schoolId),
    fundingYearsOfSchool: many(schoolPages.fundingYearsOfSchools, (row) => row.schoolId),
  };
}

/** Whatever is asked of schools for one page is one statement, however many schools. */
function staysOf<Row>(
  read: (reader: Reader, ids: readonly string[], asked: stays.StaysAsked) => Promise<Row[]>,
  schoolOf: (row: Row) => string,
) {
  const pageOf = ({ page, perPage, onDay }: stays.StaysAsked) => JSON.stringify([page, perPage, onDay]);
  return (reader: Reader) =>
    new DataLoader<stays.StaysOfSchool, Row[], string>(
      async (keys) => {
        const rows = new Map<string, Row[]>();
        for (const [page, asked] of Map.groupBy(keys, pageOf)) {
          const [first] = asked;
          if (!first) continue;
          const ids = asked.map(({ schoolId }) => schoolId);
          for (const [school, of] of Map.groupBy(await read(reader, ids, first), schoolOf))
            rows.set(`${school} ${page}`, of);
        }
        return keys.map((key) => rows.get(`${key.schoolId} ${pageOf(key)}`) ?? []);
      },
      { cacheKeyFn: (key) => `${key.schoolId} ${pageOf(key)}` },
    );
}

type Read<Row> = (reader: Reader, keys: readonly string[], today: Day) => Promise<Row[]>;

function one<Row>(read: Read<Row>, key: (row: Row) => string) {
  return (reader: Reader, today: Day) =>
    new DataLoader<string, Row | null>(async (keys) => {
      const rows = new Map((await read(reader, keys, today)).map((row) => [key(row), row]));
      return keys.map((asked) => rows.get(asked) ?? null);
    });
}

function many<Row>(read: Read<Row>, key: (row: Row) => string) {
  return (reader: Reader, today: Day) =>
    new DataLoader<string, Row[]>(async (keys) => {
      const rows = Map.groupBy(await read(reader, keys, today), key);
      return keys.map((asked) => rows.get(asked) ?? []);
    });
}

function byId<Row extends { id: string }>(read: Read<Row>) {
  return one(read, (row) => row.id);
}

export type Loaders = { readonly [Name in keyof typeof makers]: ReturnType<(typeof makers)[Name]> };

/** Most requests ask two or three of the seventy: each is made when it is first asked. */
class MadeWhenAsked {
  readonly reader: Reader;
  readonly today: Day;
  constructor(reader: Reader, today: Day) {
    this.reader = reader;
    this.today = today;
  }
}
for (const [name, make] of Object.entries(makers))
  Object.defineProperty(MadeWhenAsked.prototype, name, {
    get(this: MadeWhenAsked) {
      const value = make(this.reader, this.today);
      Object.defineProperty(this, name, { value });
      return value;
    },
  });

/** One statement for each kind of question and level of a query, however long the list. Made anew for each request. */
export const createLoaders = (reader: Reader, today: Day): Loaders =>
  new MadeWhenAsked(reader, today) as unknown as Loaders;
