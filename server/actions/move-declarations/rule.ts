import type { Day } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { type DeclarationState, type DeclarationStatus, overallStatus } from '../../domain/declaration.ts';
import { type FeeType, mayJoin, type Owner, type StatementStatus } from '../../domain/statement.ts';
import { firstRefusal, type Step, step } from '../../domain/steps.ts';
import type { TeacherRole } from '../../domain/teacher.ts';
import { valueInWords } from '../../domain/words.ts';

export interface MovingStatement extends Owner {
  readonly id: string;
  /** 'April 2026'. */
  readonly name: string;
  readonly feeType: FeeType;
  readonly status: StatementStatus;
}

/** A declaration that the statement pays or takes back. */
export interface Line extends DeclarationStatus {
  readonly id: string;
  readonly teacherId: string;
  readonly role: TeacherRole;
  readonly declarationType: string;
  readonly declarationDate: Day;
  /** In London. */
  readonly receivedOn: Day;
}

export interface Facts {
  readonly from: MovingStatement;
  /** Missing while nobody has said where to. */
  readonly to: MovingStatement | null;
  readonly lines: readonly Line[];
}

export interface Which {
  readonly declarationIds?: readonly string[] | null | undefined;
  readonly role?: TeacherRole | null | undefined;
  readonly declarationTypes?: readonly string[] | null | undefined;
  readonly states?: readonly DeclarationState[] | null | undefined;
  readonly declaredFrom?: Day | null | undefined;
  readonly declaredTo?: Day | null | undefined;
  readonly receivedFrom?: Day | null | undefined;
  readonly receivedTo?: Day | null | undefined;
}

export interface Outcome {
  /** What the new statement pays for, and the status it takes there. */
  readonly paid: readonly Line[];
  readonly paymentStatus: 'eligible' | 'payable';
  /** What the new statement takes back. */
  readonly takenBack: readonly Line[];
}

const MOVABLE: readonly DeclarationState[] = ['eligible', 'payable', 'awaiting_clawback'];
const canMove = (line: Line): boolean => MOVABLE.includes(overallStatus(line));

export function steps({ from, lines }: Facts): Step[] {
  const count = lines.filter(canMove).length;
  return [
    step(
      'It has not been authorised.',
      valueInWords('status', from.status),
      isAuthorised(from) && {
        code: 'leaves-an-authorised-statement',
        because: `The ${from.name} statement has been authorised, so what it pays stays. Claw a declaration back, or add an adjustment.`,
      },
    ),
    step(
      'It has declarations that wait to be paid or taken back.',
      count === 0 ? 'None' : String(count),
      count === 0 && {
        code: 'nothing-to-move',
        because:
          'No declaration on this statement is eligible, payable or awaiting clawback. Choose another statement.',
      },
    ),
  ];
}

/** Never from or to an authorised statement, and only between statements of one provider and year (T21, DEC-01, INV-17). */
export function decide(facts: Facts, which: Which): Decision<Outcome> {
  const refusal = firstRefusal(steps(facts));
  if (refusal) return { agreed: false, refusal };
  const target = mayTake(facts);
  if (!target.agreed) return target;
  const lines = facts.lines.filter((line) => canMove(line) && isMeant(line, which));
  const asked = new Set(which.declarationIds ?? []);
  if (lines.length < asked.size)
    return refuse(
      'some-cannot-move',
      `Of the ${asked.size} declarations chosen, ${asked.size - lines.length} cannot be moved: they are not on this statement, not of the kind chosen, or paid already. Leave them out.`,
    );
  if (lines.length === 0)
    return refuse(
      'none-chosen',
      'No declaration that can be moved is of the kind chosen. Choose more widely.',
    );
  const takenBack = lines.filter(({ clawbackStatus }) => clawbackStatus !== 'no_clawback');
  return agree({
    paid: lines.filter(({ clawbackStatus }) => clawbackStatus === 'no_clawback'),
    takenBack,
    // What is payable is payable with its statement, and with no other (LIFE-04).
    paymentStatus: target.outcome.status === 'open' ? 'eligible' : 'payable',
  });
}

function mayTake({ from, to }: Facts): Decision<MovingStatement> {
  if (!to || to.id === from.id)
    return refuse('same-statement', 'They are on this statement already. Choose another one.');
  const joins = mayJoin({ ...to, status: 'open' }, from);
  if (!joins.agreed) return joins;
  if (isAuthorised(to))
    return refuse(
      'joins-an-authorised-statement',
      `The ${to.name} statement has been authorised, so nothing joins it. Choose one that has not.`,
    );
  return agree(to);
}

const isAuthorised = ({ status }: MovingStatement): boolean => status === 'authorised' || status === 'paid';

const isMeant = (line: Line, which: Which): boolean =>
  (!which.declarationIds || which.declarationIds.includes(line.id)) &&
  (!which.role || which.role === line.role) &&
  (!which.declarationTypes || which.declarationTypes.includes(line.declarationType)) &&
  (!which.states || which.states.includes(overallStatus(line))) &&
  within(line.declarationDate, which.declaredFrom, which.declaredTo) &&
  within(line.receivedOn, which.receivedFrom, which.receivedTo);

const within = (day: Day, from: Day | null | undefined, to: Day | null | undefined): boolean =>
  (!from || day >= from) && (!to || day <= to);
