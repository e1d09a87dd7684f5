import { closestMentorship } from '../../domain/closest-mentorship.ts';
import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import {
  type DeclarationStatus,
  type DeclarationType,
  overallStatus,
  type UpliftFlags,
  upliftFlagsOnCreation,
} from '../../domain/declaration.ts';
import { type DeclaringFacts, type StatementToJoin, statementOfToday } from '../../domain/declaring.ts';
import { placeSteps } from '../../domain/declaring-rules.ts';
import { fundingGate } from '../../domain/funding.ts';
import {
  type Completion,
  completeMentor,
  type MentorFacts,
  type Uncompletion,
  uncomplete,
} from '../../domain/mentor-completion.ts';
import type { Period } from '../../domain/period.ts';
import type { Owner } from '../../domain/statement.ts';
import { firstRefusal, type Step, step } from '../../domain/steps.ts';
import type { TeacherRole } from '../../domain/teacher.ts';
import { valueInWords } from '../../domain/words.ts';

/** The training of the person it is said to be of. */
export interface RightTraining extends DeclaringFacts {
  readonly teacherId: string;
  readonly mentorships: readonly (Period & { readonly id: string })[];
  readonly schoolUplift: UpliftFlags;
  readonly mentorIneligibleBecause: string | null;
}

export interface Facts {
  readonly declaration: DeclarationStatus &
    UpliftFlags & {
      readonly teacherId: string;
      readonly role: TeacherRole;
      readonly type: DeclarationType;
      readonly declarationDate: Day;
    };
  /** Whose it is, by the training it was declared for. */
  readonly owner: Owner;
  /** Of the person it was recorded against; null unless it is a mentor's completed one. */
  readonly mentor: MentorFacts | null;
  /** Null while nobody has said whose it is. */
  readonly right: RightTraining | null;
}

export interface Outcome {
  /** What becomes of its payment: nothing, on the statement it was on, or another way. */
  readonly payment:
    | { readonly is: 'as it was' }
    | { readonly is: 'eligible'; readonly statement: StatementToJoin }
    | { readonly is: 'no_payment' };
  readonly uplift: UpliftFlags;
  readonly mentorshipPeriodId: string | null;
  readonly uncompletion: Uncompletion;
  readonly completion: Completion | null;
}

export const steps = ({ declaration }: Facts): Step[] => {
  const seen = valueInWords('payment_status', overallStatus(declaration));
  return [
    step(
      'It has not been voided.',
      seen,
      declaration.paymentStatus === 'voided' && {
        code: 'voided',
        because: 'A voided declaration counts for nobody. Declare it for the right person.',
      },
    ),
    step(
      'Its money has not been asked back.',
      seen,
      declaration.clawbackStatus !== 'no_clawback' && {
        code: 'clawed-back',
        because: 'Its money is being taken back. Declare it for the right person.',
      },
    ),
  ];
};

/**
 * A declaration recorded against the wrong person becomes that of the right one when it could have been declared for them
 * (T24): a training with the same lead provider, period and role, a free slot, a day within milestone and training.
 */
export function decide(facts: Facts, _input: object, today: Day): Decision<Outcome> {
  const refusal = firstRefusal(steps(facts));
  if (refusal) return { agreed: false, refusal };
  const right = isAlike(facts);
  if (!right.agreed) return right;
  const { type, declarationDate } = facts.declaration;
  const misplaced = firstRefusal(placeSteps(right.outcome, type, declarationDate, today));
  if (misplaced) return { agreed: false, refusal: misplaced };
  const payment = paymentOf(facts.declaration, right.outcome, today);
  return payment.agreed
    ? agree({ payment: payment.outcome, ...copied(facts, right.outcome, today) })
    : payment;
}

function isAlike({ declaration, owner, right }: Facts): Decision<RightTraining> {
  if (!right || right.teacherId === declaration.teacherId)
    return refuse('same-teacher', 'It is this person’s already. Choose the right person’s training.');
  if (right.teacher.isAnonymised)
    return refuse('anonymised', 'That record has been anonymised. Choose the right person’s own.');
  if (right.provider?.leadProviderId !== owner.leadProviderId)
    return refuse(
      'other-provider',
      'That training is not with the lead provider that declared. Choose training with the same one.',
    );
  if (right.contractPeriod?.year !== owner.contractPeriodYear)
    return refuse(
      'other-period',
      'That training is of another contract period, which pays by other terms. Void this declaration and declare it for the right person.',
    );
  if (right.training.role !== declaration.role)
    return refuse(
      'other-role',
      'ECTs and mentors are paid for differently. Choose training in the same role, or void this declaration and declare it anew.',
    );
  return agree(right);
}

/** What is payable or paid stays so, for somebody who can be funded; what waits goes the way of a new declaration. */
function paymentOf(
  { paymentStatus, declarationDate }: Facts['declaration'],
  right: RightTraining,
  today: Day,
): Decision<Outcome['payment']> {
  const isFunded = fundingGate(right.funding, declarationDate).open;
  if (paymentStatus === 'payable' || paymentStatus === 'paid')
    return isFunded
      ? agree({ is: 'as it was' })
      : refuse(
          'not-eligible-for-funding',
          `${right.teacher.name} cannot be funded yet, so nobody can be paid for this on ${longDay(declarationDate)}. Void it instead, and declare it for them.`,
        );
  if (!isFunded) return agree(paymentStatus === 'eligible' ? { is: 'no_payment' } : { is: 'as it was' });
  if (paymentStatus === 'eligible') return agree({ is: 'as it was' });
  const statement = statementOfToday(right, today);
  return statement
    ? agree({ is: 'eligible', statement })
    : refuse(
        'no-statement-to-come',
        'The contract period has no open output statement with a deadline to come. Ask finance to add one.',
      );
}

/** What a declaration copies when it is made; uplift that has been paid stays (PAY-25). */
function copied({ declaration, mentor }: Facts, right: RightTraining, today: Day): Omit<Outcome, 'payment'> {
  const { role, type, declarationDate, paymentStatus } = declaration;
  const isCompletion = role === 'mentor' && type === 'completed';
  return {
    uplift:
      paymentStatus === 'paid'
        ? { sparsityUplift: declaration.sparsityUplift, pupilPremiumUplift: declaration.pupilPremiumUplift }
        : upliftFlagsOnCreation(type, right.contractPeriod?.upliftFees ?? false, right.schoolUplift),
    mentorshipPeriodId:
      role === 'ect' ? (closestMentorship(right.mentorships, declarationDate)?.id ?? null) : null,
    uncompletion: mentor ? uncomplete(mentor, today) : { is: 'unchanged' },
    completion: isCompletion
      ? completeMentor(
          { ineligibleBecause: right.mentorIneligibleBecause, training: right.training },
          declarationDate,
        )
      : null,
  };
}
