import type { Day } from '../domain/day.ts';
import type { StatementStatus } from '../domain/statement.ts';
import type { Role } from '../domain/user.ts';
import { isTurnOf } from '../domain/waiting.ts';
import type { AttentionCheck } from '../records/reads/attention.ts';

/** Something to count: the words after the number, and the list that shows them. */
export interface Counted {
  readonly what: string;
  readonly list: 'teachers' | 'declarations' | 'statements' | 'events' | 'users' | 'contracts';
  readonly filter: object;
}

/** A month's board counts those of its month; here are all of them. */
const stepsOfStatements: readonly (readonly [StatementStatus, what: string, besides?: object])[] = [
  ['payable', 'statements to check and submit, of all months', { adjustmentWaits: false }],
  ['submitted', 'statements to authorise, of all months'],
  ['authorised', 'authorised statements to record as paid, of all months'],
];

const attention: Readonly<Record<AttentionCheck, string>> = {
  at_closed_school: 'people at schools that have closed',
  induction_over_at_school: 'ECTs still at a school after their induction',
  ect_without_mentor: 'ECTs without a mentor',
  ect_not_in_training: 'ECTs not in training',
  ect_deferred: 'ECTs whose training is deferred',
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
/** Of two people: who did one half waits for another, and whoever approves payments is that other. */
const approvals: readonly Counted[] = [
  {
    what: 'statements with an adjustment that waits for an approval',
    list: 'statements',
    filter: { adjustmentWaits: true },
  },
  { what: 'contracts whose change of terms waits for an approval', list: 'contracts', filter: {} },
];
const received: Counted = {
  what: 'declarations received that nobody can be paid for yet',
  list: 'declarations',
  filter: { states: ['no_payment'] },
};
const staff: readonly Counted[] = [
  { what: 'people who may sign in', list: 'users', filter: { disabled: false } },
  {
    what: 'finance approvers, of whom a payment needs one who did not prepare it',
    list: 'users',
    filter: { role: 'finance_approver', disabled: false },
  },
  { what: 'people whose access was taken away', list: 'users', filter: { disabled: true } },
];

/** What waits for somebody of this role to do it. */
export const waitingFor = (role: Role): readonly Counted[] => [
  ...stepsOfStatements
    .filter(([status]) => isTurnOf(role, status))
    .map(([status, what, besides]) => ({
      what,
      list: 'statements' as const,
      filter: { status, ...besides },
    })),
  ...(role === 'finance_approver' ? approvals : []),
];

/** What somebody of this role keeps an eye on. */
export function watchedBy(role: Role, today: Day): readonly Counted[] {
  switch (role) {
    case 'support':
      return people;
    case 'finance':
      return [
        clawbacks,
        {
          what: 'statements with an approver, of all months',
          list: 'statements',
          filter: { status: 'submitted' },
        },
        ...approvals,
      ];
    case 'finance_approver':
      return [
        clawbacks,
        {
          what: 'statements that finance is checking, of all months',
          list: 'statements',
          filter: { status: 'payable' },
        },
      ];
    case 'developer':
      return [received, ...people, { what: 'events today', list: 'events', filter: { from: today } }];
    case 'user_manager':
      return staff;
    case 'system':
      return [];
  }
}

/** Whose first page it is. */
export interface HomeRow {
  readonly role: Role;
}
