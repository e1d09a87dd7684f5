import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { type Pence, pounds } from '../../domain/money.ts';
import {
  type Check,
  type KeptCheck,
  type Remark,
  stepsOfChecks,
  withRemarks,
} from '../../domain/payment/checks/checks.ts';
import type { StatementStatus } from '../../domain/statement.ts';
import { type Step, step } from '../../domain/steps.ts';
import { valueInWords } from '../../domain/words.ts';

export interface Facts {
  readonly statement: { readonly status: StatementStatus };
  /** Adjustments on it that wait to be approved, by what they are for. */
  readonly waitingAdjustments: readonly string[];
  /** The latest version with what its checks find; null while there is none. */
  readonly reviewed: {
    readonly version: { readonly id: string; readonly number: number; readonly totalPence: Pence };
    readonly checks: readonly Check[];
  } | null;
}

export interface Form {
  /** As the person reckons it, in pence. */
  readonly totalPence: Pence;
  /** One for each check that does not hold and does not block. */
  readonly remarks?: readonly Remark[] | null | undefined;
}

export interface Outcome {
  readonly versionId: string;
  readonly number: number;
  readonly totalPence: Pence;
  readonly checks: readonly KeptCheck[];
}

/** A statement is submitted once it is payable and no check blocks (finance questions 4.4); nothing is checked of what is not. */
export function steps({ statement: { status }, waitingAdjustments, reviewed }: Facts): Step[] {
  const waits = step(
    'It is payable.',
    valueInWords('status', status),
    status === 'open'
      ? {
          code: 'not-payable',
          because: 'This statement is still open. Wait until its deadline has passed.',
        }
      : status !== 'payable' && {
          code: 'already-submitted',
          because: 'This statement has been submitted already. There is nothing more to do.',
        },
  );
  if (waits.refusal) return [waits];
  const sealed = step(
    'It is sealed.',
    reviewed ? `Version ${reviewed.version.number}` : 'No version',
    !reviewed && {
      code: 'not-sealed',
      because: 'This statement became payable before versions were sealed. It cannot be submitted here.',
    },
  );
  const [waiting] = waitingAdjustments;
  const approved = step(
    'No adjustment on it waits to be approved.',
    waiting ?? 'None waits',
    waiting !== undefined && {
      code: 'adjustment-waits',
      because: `The adjustment ‘${waiting}’ waits to be approved. Have it approved, or withdraw it.`,
    },
  );
  return [waits, sealed, approved, ...stepsOfChecks(reviewed?.checks ?? [])];
}

/** Whoever submits has reckoned the total themselves: it is typed, to the penny, and never filled in for them. */
export function decide({ reviewed }: Facts, { totalPence: typed, remarks }: Form): Decision<Outcome> {
  if (!reviewed) throw new RangeError('A statement without a version is not submitted');
  const { id, number, totalPence } = reviewed.version;
  if (typed !== totalPence)
    return refuse(
      'total-differs',
      `You typed ${pounds(typed)}, and this statement comes to another total. Check your figures and type it again.`,
    );
  const kept = withRemarks(reviewed.checks, remarks ?? []);
  return kept.agreed ? agree({ versionId: id, number, totalPence, checks: kept.outcome }) : kept;
}
