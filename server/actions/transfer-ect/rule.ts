import { type Day, longDay } from '../../domain/day.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Inner } from '../../domain/end-of-stay.ts';
import { type InductionOutcome, inductionOver } from '../../domain/induction.ts';
import type { Training } from '../../domain/carry-training-over.ts';
import type { TrsInductionStatus } from '../../domain/teacher.ts';
import { type Transfer, type Transferable, transfer } from '../../domain/transfer.ts';
import { type Step, step } from '../../domain/steps.ts';

export interface Facts<T extends Inner & Training = Inner & Training, M extends Inner = Inner>
  extends Transferable<T, M> {
  /** The teacher's next stay as an ECT, when this is not the latest one. */
  readonly nextStay: { readonly school: string; readonly startedOn: Day } | null;
  readonly inductionOutcome: InductionOutcome | null;
  readonly trsInductionStatus: TrsInductionStatus | null;
}

export interface Form {
  readonly toSchoolId: string;
  readonly startsOn: Day;
}

/** Only the latest stay of someone whose induction still runs or is to come can go on elsewhere. */
export function steps(facts: Facts): Step[] {
  const { teacher, school, nextStay, inductionOutcome, trsInductionStatus } = facts;
  const over = inductionOver(inductionOutcome, trsInductionStatus);
  return [
    step(
      'Their induction is not over.',
      over ? `The teacher ${over}` : 'It runs or is to come',
      over !== null && {
        code: 'induction-is-over',
        because: `${teacher.name} ${over}, so there is no ECT to transfer. If that is wrong, have the induction corrected first.`,
      },
    ),
    step(
      'It is their latest stay.',
      nextStay ? `At ${nextStay.school} from ${longDay(nextStay.startedOn)}` : 'None is later',
      nextStay && {
        code: 'not-the-latest-stay',
        because: `${teacher.name} has gone on from ${school.name} to ${nextStay.school} on ${longDay(nextStay.startedOn)}. Transfer from there instead.`,
      },
    ),
  ];
}

/** An ECT goes on at another school from a day, past or to come, that day included. */
export const decide = <T extends Inner & Training, M extends Inner>(
  facts: Facts<T, M>,
  { startsOn }: Form,
  today: Day,
): Decision<Transfer<T, M>> => transfer(facts, startsOn, today);
