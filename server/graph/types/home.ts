import { statementName } from '../../domain/statement.ts';
import type { Role } from '../../domain/user.ts';
import { countWaitingTerms } from '../../records/reads/contracts.ts';
import { countList } from '../../records/reads/list-page.ts';
import { COUNTED } from '../../records/reads/list.ts';
import { declarationList } from '../../records/reads/lists/declarations.ts';
import { eventList } from '../../records/reads/lists/events.ts';
import { statementList } from '../../records/reads/lists/statements.ts';
import { teacherList } from '../../records/reads/lists/teachers.ts';
import { userList } from '../../records/reads/lists/users.ts';
import { nextDeadlines } from '../../records/reads/statements.ts';
import type { Context } from '../context.ts';
import { type Counted, waitingFor, watchedBy } from '../home-counts.ts';
import type { Resolvers } from '../schema.generated.ts';

const isFinance = (role: Role): boolean => role === 'finance' || role === 'finance_approver';

/** Counted once for `count` and `countIsExact`. */
const counts = new WeakMap<Context, Map<Counted, Promise<number>>>();

function countOf(counted: Counted, context: Context): Promise<number> {
  const all = counts.get(context) ?? new Map<Counted, Promise<number>>();
  counts.set(context, all);
  const count = all.get(counted) ?? countNow(counted, context);
  all.set(counted, count);
  return count;
}

function countNow({ list, filter }: Counted, { reader, today }: Context): Promise<number> {
  switch (list) {
    case 'teachers':
      return countList(reader, teacherList, { ...filter, today }, 'name');
    case 'declarations':
      return countList(reader, declarationList, filter, 'declaration_date');
    case 'statements':
      return countList(reader, statementList, filter, 'payment_date');
    case 'events':
      return countList(reader, eventList, filter, 'recorded');
    case 'users':
      return countList(reader, userList, filter, 'name');
    case 'contracts':
      return countWaitingTerms(reader);
  }
}

export const home: Resolvers = {
  Home: {
    waitingForMe: ({ role }) => [...waitingFor(role)],
    keepAnEyeOn: ({ role }, _, { today }) => [...watchedBy(role, today)],
    nextDeadlines: ({ role }, _, { reader, today }) => (isFinance(role) ? nextDeadlines(reader, today) : []),
  },
  HomeDeadline: {
    name: ({ year, month }) => statementName(year, month),
    statements: ({ year, month }) => ({
      what: 'open output statements',
      list: 'statements',
      filter: { status: 'open', feeType: 'output', year, month },
    }),
  },
  HomeCount: {
    filter: ({ filter }) => JSON.stringify(filter),
    count: async (counted, _, context) => Math.min(await countOf(counted, context), COUNTED),
    countIsExact: async (counted, _, context) => (await countOf(counted, context)) <= COUNTED,
  },
};
