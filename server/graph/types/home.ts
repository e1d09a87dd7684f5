import type { Role } from '../../domain/user.ts';
import type { AttentionCheck } from '../../records/reads/attention.ts';
import { COUNTED, countList } from '../../records/reads/list.ts';
import { declarationList } from '../../records/reads/lists/declarations.ts';
import { statementList } from '../../records/reads/lists/statements.ts';
import { teacherList } from '../../records/reads/lists/teachers.ts';
import { nextDeadlines } from '../../records/reads/statements.ts';
import type { Context } from '../context.ts';
import type { HomeList, Resolvers } from '../schema.generated.ts';

/** Something to count: the words after the number, and the list that shows them. */
export interface Counted {
  readonly what: string;
  readonly list: HomeList;
  readonly filter: object;
}

const WAITING: Partial<Record<Role, readonly Counted[]>> = {
  finance: [
    { what: 'statements to check', list: 'statements', filter: { status: 'payable', feeType: 'output' } },
  ],
  finance_approver: [
    { what: 'statements to authorise', list: 'statements', filter: { status: 'submitted' } },
  ],
};

const attention: Readonly<Record<AttentionCheck, string>> = {
  induction_over_at_school: 'ECTs still at a school after their induction',
  ect_without_mentor: 'ECTs without a mentor',
  ect_not_in_training: 'ECTs not in training',
  waiting_for_partnership: 'people whose lead provider has not confirmed a partnership',
  declaration_not_eligible: 'people with a declaration that could be paid and is not eligible',
  register_lost_sight: 'people whose TRN the Teaching Record System does not know any more',
};
const people: readonly Counted[] = Object.entries(attention).map(([check, what]) => ({
  what,
  list: 'teachers',
  filter: { attention: check },
}));
const clawbacks: Counted = {
  what: 'declarations waiting to be clawed back',
  list: 'declarations',
  filter: { states: ['awaiting_clawback'] },
};
const WATCHED: Partial<Record<Role, readonly Counted[]>> = {
  support: people,
  finance: [clawbacks],
  finance_approver: [clawbacks],
};

/** Whose first page it is. */
export interface HomeRow {
  readonly role: Role;
}

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
  }
}

export const home: Resolvers = {
  Home: {
    waitingForMe: ({ role }) => [...(WAITING[role] ?? [])],
    keepAnEyeOn: ({ role }) => [...(WATCHED[role] ?? [])],
    nextDeadlines: ({ role }, _, { reader, today }) => (isFinance(role) ? nextDeadlines(reader, today) : []),
  },
  HomeCount: {
    filter: ({ filter }) => JSON.stringify(filter),
    count: async (counted, _, context) => Math.min(await countOf(counted, context), COUNTED),
    countIsExact: async (counted, _, context) => (await countOf(counted, context)) <= COUNTED,
  },
};
