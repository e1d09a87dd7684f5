import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { FOUR_EYES } from '../../domain/payment/choices.ts';
import { type FeeType, isDueToBecomePayable, type StatementStatus } from '../../domain/statement.ts';

export interface Facts {
  readonly statement: {
    readonly status: StatementStatus;
    readonly feeType: FeeType;
    readonly deadlineDate: Day;
  };
}

/** Open statements become payable once their deadline has passed in London (LIFE-04), service months too (D4). */
export function decide({ statement }: Facts, today: Day): Decision<'payable'> {
  if (statement.status !== 'open')
    return refuse(
      'not-open',
      'This statement has been marked as payable already. There is nothing more to do.',
    );
  if (!isDueToBecomePayable(statement, today, FOUR_EYES))
    return refuse(
      'deadline-not-passed',
      `Declarations still join this statement until the end of ${longDay(statement.deadlineDate)}. Wait until the day after.`,
    );
  return agree('payable');
}
