import { actionNames } from '../actions/action-names.ts';
import { contractPeriods } from '../records/reads/calendar.ts';
import { contractFile } from '../records/reads/contract-file.ts';
import { driftCasePage, lastNight } from '../records/reads/drift-cases.ts';
import { actorsOfEvents, recordedSince } from '../records/reads/events.ts';
import { eventPage } from '../records/reads/lists/events.ts';
import { schoolImport, schoolImportPage, schoolUpload } from '../records/reads/school-imports.ts';
import { schoolChoices } from '../records/reads/schools.ts';
import { statementFile } from '../records/reads/statement-file.ts';
import { checkedListPage } from './checked-filter.ts';
import { checkedId, checkedInput, checkedPage } from './checked-input.ts';
import { compare } from './compare.ts';
import { checkedEventFilter } from './event-filter.ts';
import { stillThere } from './list-filters.ts';
import { lists } from './lists.ts';
import { monthBoard } from './month-board.ts';
import { momentOf } from './past-moment.ts';
import type { QueryResolvers } from './schema.generated.ts';
import { searching } from './search.ts';
import { contextAt, setOut } from './travel.ts';
import { trials } from './trials.ts';
import { savedViewQueries } from './types/saved-views.ts';
import { whatIfAsked } from './what-if-asked.ts';

export const queries: QueryResolvers = {
  ...searching,
  me: (_, __, { actor }) => ({ id: actor.userId, name: actor.name, email: actor.email, role: actor.role }),
  teacher: (_, { id }, { loaders }) => loaders.teacher.load(checkedId('id', id)),
  school: (_, { id }, { loaders }) => loaders.school.load(checkedId('id', id)),
  declaration: (_, { id }, { loaders }) => loaders.declaration.load(checkedId('id', id)),
  event: (_, { id }, { loaders }) => loaders.event.load(checkedId('id', id)),
  home: (_, __, { actor: { role } }) => ({ role }),
  ...savedViewQueries,
  ...trials,
  ...lists,
  statement: (_, { id }, { loaders }) => loaders.statement.load(checkedId('id', id)),
  driftCases: (_, { open, page }, { reader }) => driftCasePage(reader, open, checkedPage(page)),
  lastNight: (_, __, { reader }) => lastNight(reader),
  monthBoard: (_, { year, month }, { reader }) => monthBoard(reader, year, month),
  statementFile: (_, { input }, { readingEm, door }) =>
    statementFile(readingEm(), checkedInput(input), door.clock()),
  contractFile: (_, { input }, { readingEm, door }) =>
    contractFile(readingEm(), checkedInput(input), door.clock()),
  contractPeriods: (_, __, { reader }) => contractPeriods(reader),
  contractPeriod: async (_, { year }, { reader }) =>
    (await contractPeriods(reader)).find((period) => period.year === year) ?? null,
  contract: (_, { id }, { loaders }) => loaders.contract.load(checkedId('id', id)),
  whatIfContractTerms: (_, { input }, context) => whatIfAsked(context, input),
  leadProvider: (_, { id }, { loaders }) => loaders.leadProvider.load(checkedId('id', id)),
  activeLeadProvider: (_, { id }, { loaders }) => loaders.activeLeadProvider.load(checkedId('id', id)),
  deliveryPartner: (_, { id }, { loaders }) => loaders.deliveryPartner.load(checkedId('id', id)),
  appropriateBody: (_, { id }, { loaders }) => loaders.appropriateBody.load(checkedId('id', id)),
  schoolChoices: (_, __, { reader }) => schoolChoices(reader),
  schoolUpload: (_, { id }, { reader }) => schoolUpload(reader, checkedId('id', id)),
  schoolImport: (_, { id }, { reader }) => schoolImport(reader, checkedId('id', id)),
  schoolImports: (_, { page }, { reader }) => schoolImportPage(reader, checkedPage(page)),
  importProgress: (_, { idempotencyKey }, { door }) =>
    door.progress?.of(checkedId('idempotencyKey', idempotencyKey)) ?? null,
  compare: (_, { record, id, from, to, all }, context) =>
    compare(
      contextAt(context, momentOf(from, 'from', context.past.now())),
      contextAt(context, momentOf(to, 'to', context.past.now())),
      record,
      checkedId('id', id),
      all,
    ),
  recordedSince: (_, { id }, { reader }) => recordedSince(reader, checkedId('id', id)),
  asAt: (_, { moment }, context, info) =>
    setOut(context, info, momentOf(moment, 'moment', context.past.now())),
  events: (_, { filter, page }, { reader, actor }) =>
    stillThere(eventPage(reader, checkedEventFilter(actor.role, filter ?? {}), checkedListPage(page))),
  eventChoices: async (_, __, { reader }) => ({
    actors: await actorsOfEvents(reader),
    actions: actionNames,
  }),
};
