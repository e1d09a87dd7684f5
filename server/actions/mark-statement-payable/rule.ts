import { type Day, longDay } from '../../domain/day.ts';
import type { Decision } from '../../domain/decision.ts';
import { FOUR_EYES } from '../../domain/payment/choices.ts';
import { type FeeType, isDueToBecomePayable, type StatementStatus } from '../../domain/statement.ts';
import { decideBy, type Step, step } from '../../domain/steps.ts';
import { valueInWords } from '../../domain/words.ts';

export interface Facts {
  readonly statement: {
    readonly status: StatementStatus;
    readonly feeType: FeeType;
    readonly deadlineDate: Day;
  };
}

/** Open statements become payable once their deadline has passed in London (LIFE-04), service months too (D4). */
export const steps = ({ statement }: Facts, today: Day): Step[] => [
  step(
    'It is open.',
    valueInWords('status', statement.status),
    statement.status !== 'open' && {
      code: 'not-open',
      because: 'This statement has been marked as payable already. There is nothing more to do.',
    },
  ),
  step(
    'Its milestone cut-off date has passed.',
    longDay(statement.deadlineDate),
    !isDueToBecomePayable({ ...statement, status: 'open' }, today, FOUR_EYES) && {
      code: 'deadline-not-passed',
      because: `Declarations still join this statement until the end of ${longDay(statement.deadlineDate)}. Wait until the day after.`,
    },
  ),
];

export const decide = (facts: Facts, today: Day): Decision<'payable'> =>
  decideBy(steps(facts, today), () => 'payable');
