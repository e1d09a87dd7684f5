import { type Day, longDay } from './day.ts';
import { pointingTo, type Refusal } from './decision.ts';
import {
  declarationInTheWay,
  type DeclarationStatus,
  type DeclarationType,
  mayTakeSlot,
} from './declaration.ts';
import { type FundingDates, fundingGate } from './funding.ts';
import { acceptsType, inSequence, insideMilestone, type Milestone } from './milestone.ts';
import {
  type FeeType,
  isDueToBecomePayable,
  mayJoin,
  type Owner,
  type StatementStatus,
} from './statement.ts';
import { firstRefusal, refusalOf, type Step, step } from './steps.ts';
import type { TeacherRole } from './teacher.ts';
import { valueInWords } from './words.ts';

interface Dated extends DeclarationStatus {
  readonly id: string;
  readonly type: DeclarationType;
  readonly declarationDate: Day;
}

export interface PayabilityFacts {
  readonly declaration: Dated & { readonly role: TeacherRole };
  /** The teacher's other declarations in the role, with any lead provider. */
  readonly others: readonly Dated[];
  readonly funding: FundingDates;
  /** Of its training's schedule. */
  readonly milestones: readonly Milestone[];
  /** What its contract period says. */
  readonly contractPeriod: { readonly mentorFunding: boolean; readonly datedInOrder: boolean };
  /** Whose training it is for. */
  readonly owner: Owner;
  readonly statement:
    | (Owner & {
        /** 'April 2026'. */
        readonly name: string;
        readonly feeType: FeeType;
        readonly status: StatementStatus;
        readonly deadlineDate: Day;
      })
    | null;
}

/** Every rule between a declaration and its payment, in order, each by the function that acts on it; what was void stays so. */
export function payabilitySteps(facts: PayabilityFacts, today: Day): Step[] {
  const itself = statusSteps(facts);
  if (firstRefusal(itself)) return itself;
  return [
    ...itself,
    fundingStep(facts),
    ...milestoneSteps(facts),
    ...otherSteps(facts),
    ...statementSteps(facts, today),
  ];
}

function statusSteps({ declaration: { paymentStatus, clawbackStatus } }: PayabilityFacts): Step[] {
  return [
    step(
      'It has not been voided.',
      valueInWords('payment_status', paymentStatus),
      paymentStatus === 'voided' && {
        code: 'voided',
        because: 'A voided declaration stays void. Ask the lead provider to declare again.',
      },
    ),
    step(
      'Its money has not been asked back.',
      valueInWords('clawback_status', clawbackStatus),
      clawbackStatus !== 'no_clawback' && {
        code: 'clawed-back',
        because:
          clawbackStatus === 'awaiting_clawback'
            ? 'What was paid is to be deducted on its clawback statement. Ask the lead provider to declare again.'
            : 'A declaration stays clawed back. Ask the lead provider to declare again.',
      },
    ),
  ];
}

/** DEC-04: funding that ended warns, and pays all the same. */
function fundingStep({ declaration, funding }: PayabilityFacts): Step {
  const gate = fundingGate(funding, declaration.declarationDate);
  const since = funding.firstBecameEligibleOn;
  return step(
    'The teacher has become eligible for funded training.',
    [since === null ? 'Not yet' : `Since ${longDay(since)}.`, gate.warning].filter(Boolean).join(' '),
    !gate.open && {
      code: 'not-eligible-for-funding',
      because:
        declaration.role === 'ect'
          ? 'An ECT becomes eligible by itself once an appropriate body has opened their induction and a school has registered them. Ask the appropriate body about the induction.'
          : 'A mentor becomes eligible by itself once they have begun mentor training, unless their funding has ended. Check their training and why funding ended.',
    },
  );
}

/** PAY-11, PAY-17, DEC-05. */
function milestoneSteps({ declaration, milestones, contractPeriod }: PayabilityFacts): Step[] {
  const { type, declarationDate, role } = declaration;
  const accepted = acceptsType(milestones, type, { role, mentorFunding: contractPeriod.mentorFunding });
  const milestone = milestones.find(({ declarationType }) => declarationType === type);
  const typed = step(
    'Its schedule has its milestone.',
    valueInWords('declaration_type', type),
    refusalOf(accepted),
  );
  if (!milestone) return [typed];
  return [
    typed,
    step(
      'It is dated within its milestone.',
      `${longDay(declarationDate)}, in a window from ${longDay(milestone.startDate)}${milestone.milestoneDate ? ` to ${longDay(milestone.milestoneDate)}` : ''}`,
      refusalOf(insideMilestone(milestone, declarationDate)),
    ),
  ];
}

/** DEC-05, DEC-09. */
function otherSteps({ declaration, others, contractPeriod }: PayabilityFacts): Step[] {
  const live = others.filter(
    ({ paymentStatus, clawbackStatus }) => paymentStatus !== 'voided' && clawbackStatus === 'no_clawback',
  );
  const same = live.find(({ type }) => type === declaration.type);
  const slot = step(
    'No other declaration of its type counts for the teacher in this role.',
    same ? `One of ${longDay(same.declarationDate)}` : 'None',
    pointingTo(refusalOf(mayTakeSlot(declaration, others)), ...(same ? [declarationInTheWay(same)] : [])),
  );
  if (!contractPeriod.datedInOrder) return [slot];
  return [
    step(
      'It is dated in the order of the milestones.',
      longDay(declaration.declarationDate),
      refusalOf(inSequence(declaration, live)),
    ),
    slot,
  ];
}

/** DEC-06, LIFE-04. */
function statementSteps({ owner, statement }: PayabilityFacts, today: Day): Step[] {
  if (!statement)
    return [
      step('It is on a statement.', 'On none', {
        code: 'on-no-statement',
        because:
          'It joins the next output statement by itself once the teacher is eligible for funding. If there is no later output statement of its contract period, ask finance to add one.',
      }),
    ];
  return [
    step('It is on a statement.', statement.name, null),
    step(
      'The statement is an output statement of its lead provider and contract period.',
      `${valueInWords('fee_type', statement.feeType)}, ${statement.contractPeriodYear}`,
      refusalOf(mayJoin({ ...statement, status: 'open' }, owner)),
    ),
    step(
      'The statement’s deadline has passed.',
      longDay(statement.deadlineDate),
      waitsForDeadline(statement, today),
    ),
  ];
}

function waitsForDeadline(
  { status, deadlineDate }: NonNullable<PayabilityFacts['statement']>,
  today: Day,
): Refusal | null {
  if (status !== 'open') return null;
  if (isDueToBecomePayable({ status, feeType: 'output', deadlineDate }, today))
    return {
      code: 'waits-for-tonight',
      because: 'The statement becomes payable by itself tonight, and its eligible declarations with it.',
    };
  return {
    code: 'deadline-not-passed',
    because: `Wait until ${longDay(deadlineDate)} has passed: the statement becomes payable by itself, and its eligible declarations with it.`,
  };
}
