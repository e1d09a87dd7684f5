import type { Role } from '../domain/user.ts';
import type { AttentionCheck } from '../records/reads/attention.ts';

/** Something to count: the words after the number, and the list that shows them. */
export interface Counted {
  readonly what: string;
  readonly list: 'teachers' | 'declarations' | 'statements';
  readonly filter: object;
}

export const WAITING: Partial<Record<Role, readonly Counted[]>> = {
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
export const WATCHED: Partial<Record<Role, readonly Counted[]>> = {
  support: people,
  finance: [clawbacks],
  finance_approver: [clawbacks],
};

/** Whose first page it is. */
export interface HomeRow {
  readonly role: Role;
}
