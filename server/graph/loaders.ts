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

export type Loaders = ReturnType<typeof createLoaders>;

/** One statement for each kind of question and level of a query, however long the list. Made anew for each request. */
export function createLoaders(reader: Reader, today: Day) {
  const byId = <Row extends { id: string }>(read: Read<Row>) => one(reader, read, (row) => row.id);
  return {
    ...countsAndOrganisations(reader, today),
    ...partsOfSchools(reader),
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
    leadProvidersOfYear: many(reader, calendar.leadProvidersOfYears, (row) => String(row.year)),
    schedulesOfYear: many(reader, calendar.schedulesOfYears, (row) => String(row.year)),
    placesTaken: one(reader, placesTaken, (row) => row.contractId),
    contract: byId(contracts.contractsById),
    contractOfStatement: one(reader, contracts.contractsOfStatements, (row) => row.statementId),
    contractsOfActive: many(reader, contracts.contractsOfActive, (row) => row.activeLeadProviderId),
    statementsOfContract: many(reader, contracts.statementsOfContracts, (row) => row.contractId),
    proposalsOfContract: many(reader, contracts.proposalsOfContracts, (row) => row.contractId),
    leadProvider: byId(organisations.leadProvidersById),
    deliveryPartner: byId(organisations.deliveryPartnersById),
    event: byId(events.eventsById),
    name: byId(events.namesOf),
    reversalOf: one(reader, events.reversalsOf, (row) => row.reversesId ?? ''),
    changeCount: one(reader, events.changeCounts, (row) => row.eventId),
    ectStaysOfTeacher: many(reader, stays.ectStaysOfTeachers, (row) => row.teacherId),
    mentorStaysOfTeacher: many(reader, stays.mentorStaysOfTeachers, (row) => row.teacherId),
    ectStaysNowAtSchool: many(
      reader,
      (r, ids) => stays.ectStaysNowAtSchools(r, ids, today),
      (row) => row.schoolId,
    ),
    mentorStaysNowAtSchool: many(
      reader,
      (r, ids) => stays.mentorStaysNowAtSchools(r, ids, today),
      (row) => row.schoolId,
    ),
    mentorshipsOfEctStay: many(reader, stays.mentorshipsOfEctStays, (row) => row.ectAtSchoolPeriodId),
    mentorshipsOfMentorStay: many(
      reader,
      stays.mentorshipsOfMentorStays,
      (row) => row.mentorAtSchoolPeriodId,
    ),
    trainingOfEctStay: many(reader, training.trainingOfEctStays, (row) => row.ectAtSchoolPeriodId ?? ''),
    trainingOfMentorStay: many(
      reader,
      training.trainingOfMentorStays,
      (row) => row.mentorAtSchoolPeriodId ?? '',
    ),
    contractPeriod: one(reader, training.contractPeriodsByYear, (row) => String(row.year)),
    milestonesOfSchedule: many(reader, training.milestonesOfSchedules, (row) => row.scheduleId),
    inductionsOfTeacher: many(reader, training.inductionsOfTeachers, (row) => row.teacherId),
    partnershipsOfSchool: many(reader, schools.partnershipsOfSchools, (row) => row.schoolId),
    declarationsOfTeacher: many(reader, declarations.declarationsOfTeachers, (row) => row.teacherId),
    pathOfDeclaration: many(reader, pathOfDeclarations, (row) => row.declarationId),
    staysNow: many(reader, now.staysNowOf, (row) => row.teacherId),
    historyOf: many(reader, events.historyOf, (row) => row.subjectId),
    subjectsOf: many(reader, events.subjectsOf, (row) => row.eventId),
    changesOf: many(reader, events.changesOf, (row) => row.eventId),
  };
}

/** What the pages of organisations and statements show, and the checks of a list of teachers. */
function countsAndOrganisations(reader: Reader, today: Day) {
  return {
    schoolCount: one(reader, organisations.schoolCounts, (row) => row.id),
    teacherCount: one(reader, organisations.teacherCounts, (row) => row.id),
    pairingsOfDeliveryPartner: many(
      reader,
      organisationPages.pairingsOfDeliveryPartners,
      (row) => row.deliveryPartnerId,
    ),
    pairingCounts: one(reader, organisationPages.pairingCounts, (row) => row.id),
    inductionCounts: one(reader, organisationPages.inductionCounts, (row) => row.id),
    openInductionCount: one(reader, organisations.openInductionCounts, (row) => row.id),
    adjustment: one(reader, adjustments.adjustmentsById, (row) => row.id),
    adjustmentsOfStatement: many(reader, adjustments.adjustmentsOfStatements, (row) => row.statementId),
    amountOnStatement: one(reader, amountsOn, (row) => row.place),
    notesOfStatement: many(reader, notesOfStatements, (row) => row.statementId),
    statementBefore: one(reader, around.statementBefore, (row) => row.of),
    previousStatement: one(reader, around.previousStatements, (row) => row.of),
    nextStatement: one(reader, around.nextStatements, (row) => row.of),
    billOfStatement: one(reader, bills.billsOfStatements, (row) => row.statementId),
    versionsOfStatement: many(reader, statements.versionsOfStatements, (row) => row.statementId),
    submissionsOfStatement: many(reader, statements.submissionsOfStatements, (row) => row.statementId),
    accountsLike: many(reader, accountsLike, (row) => row.ownerId),
    nextStatementOf: one(
      reader,
      (r, ids) => statements.nextStatementsOfDeclarations(r, ids, today),
      (row) => row.declarationId,
    ),
    versionOfStatement: one(reader, statements.latestVersions, (row) => row.statementId),
    adjustmentCount: one(reader, statements.adjustmentCounts, (row) => row.id),
    contractPeriodsOfLeadProvider: many(
      reader,
      organisations.contractPeriodsOfLeadProviders,
      (row) => row.leadProviderId,
    ),
    leadProvidersOfDeliveryPartner: many(
      reader,
      organisations.leadProvidersOfDeliveryPartners,
      (row) => row.deliveryPartnerId,
    ),
    deliveryPartnersOfActive: many(reader, organisations.deliveryPartnersOfActive, (row) => row.activeId),
    statementsOfActive: many(reader, statements.statementsOfActive, (row) => row.activeId),
    declarationCountsOfActive: many(reader, organisations.declarationCountsOfActive, (row) => row.id),
    declarationCountsOfStatement: many(
      reader,
      statements.declarationCountsOfStatements,
      (row) => row.statementId,
    ),
    attentionOfTeacher: many(
      reader,
      (r, ids) => attentionOf(r, ids, today),
      (row) => row.teacherId,
    ),
  };
}

/** What the page of a school shows beside who is there now. */
function partsOfSchools(reader: Reader) {
  return {
    ectStaysEverAtSchool: staysOf(reader, stays.ectStaysEverAtSchools, ({ schoolId }) => schoolId),
    mentorStaysEverAtSchool: staysOf(reader, stays.mentorStaysEverAtSchools, ({ schoolId }) => schoolId),
    ectStayCount: staysOf(reader, stays.ectStayCounts, ({ id }) => id),
    mentorStayCount: staysOf(reader, stays.mentorStayCounts, ({ id }) => id),
    trainingAtSchool: many(reader, schoolPages.trainingAtSchools, (row) => row.schoolId),
    lastChosenBySchool: one(reader, schoolPages.lastChosenBySchools, (row) => row.schoolId),
    registerEntryOfSchool: one(reader, schoolPages.registerEntriesOfSchools, (row) => row.schoolId),
    registerLinksOfSchool: many(reader, schoolPages.registerLinksOfSchools, (row) => row.schoolId),
    fundingYearsOfSchool: many(reader, schoolPages.fundingYearsOfSchools, (row) => row.schoolId),
  };
}

/** Whatever is asked of schools for one page is one statement, however many schools. */
function staysOf<Row>(
  reader: Reader,
  read: (reader: Reader, ids: readonly string[], asked: stays.StaysAsked) => Promise<Row[]>,
  schoolOf: (row: Row) => string,
) {
  const pageOf = ({ page, perPage, onDay }: stays.StaysAsked) => JSON.stringify([page, perPage, onDay]);
  return new DataLoader<stays.StaysOfSchool, Row[], string>(
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

type Read<Row> = (reader: Reader, keys: readonly string[]) => Promise<Row[]>;

function one<Row>(reader: Reader, read: Read<Row>, key: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await read(reader, keys)).map((row) => [key(row), row]));
    return keys.map((asked) => rows.get(asked) ?? null);
  });
}

function many<Row>(reader: Reader, read: Read<Row>, key: (row: Row) => string) {
  return new DataLoader<string, Row[]>(async (keys) => {
    const rows = Map.groupBy(await read(reader, keys), key);
    return keys.map((asked) => rows.get(asked) ?? []);
  });
}
