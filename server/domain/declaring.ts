import type { Day } from './day.ts';
import {
  type DeclarationStatus,
  type DeclarationType,
  declarationTypes,
  type EvidenceType,
} from './declaration.ts';
import { evidenceFor } from './evidence.ts';
import { type FundingDates, fundingGate } from './funding.ts';
import { acceptsType, type Milestone } from './milestone.ts';
import type { Period } from './period.ts';
import { type FeeType, nextOutputStatement, type StatementStatus } from './statement.ts';
import type { TeacherRole } from './teacher.ts';

/** From this contract period on, a teacher's declarations are dated in the order of their types (DEC-08). */
export const FIRST_DATED_IN_ORDER = 2025;

export interface StatementToJoin {
  readonly id: string;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
  readonly feeType: FeeType;
  readonly status: StatementStatus;
  readonly deadlineDate: Day;
}

/** All that is known of a training before somebody says what is to be declared for it. */
export interface DeclaringFacts {
  readonly teacher: { readonly name: string; readonly isAnonymised: boolean };
  readonly training: Period & { readonly role: TeacherRole; readonly withdrawnOn: Day | null };
  /** Who leads it; null when the school does. */
  readonly provider: {
    readonly leadProviderId: string;
    readonly leadProvider: string;
    /** Missing until the lead provider confirms. */
    readonly deliveryPartnerId: string | null;
  } | null;
  /** Of the training; null when the school leads it. */
  readonly contractPeriod: {
    readonly year: number;
    readonly mentorFunding: boolean;
    readonly detailedEvidence: boolean;
    readonly upliftFees: boolean;
  } | null;
  /** The contract periods whose payments are frozen, of this training and of the one the teacher is in today. */
  readonly frozenYears: readonly number[];
  readonly funding: FundingDates;
  readonly milestones: readonly Milestone[];
  /** The teacher's declarations in the role, with any lead provider, besides the one this is about. */
  readonly others: readonly (DeclarationStatus & {
    id: string;
    type: DeclarationType;
    declarationDate: Day;
  })[];
  /** Of the lead provider and contract period. */
  readonly statements: readonly StatementToJoin[];
}

export interface ToDeclare {
  readonly declarationType: string;
  readonly declarationDate: Day;
  readonly evidenceType?: string | null | undefined;
}

export interface Declarable extends Milestone {
  /** One of these has to be said; none where none is kept. */
  readonly evidenceTypes: readonly EvidenceType[];
}

/** What a training's schedule lets be declared, in the order of a training programme, with the evidence each takes. */
export const declarable = (
  milestones: readonly Milestone[],
  of: { readonly role: TeacherRole; readonly mentorFunding: boolean; readonly detailedEvidence: boolean },
): Declarable[] =>
  declarationTypes.flatMap((type) => {
    const accepted = acceptsType(milestones, type, of);
    if (!accepted.agreed) return [];
    const evidenceTypes = evidenceFor({ type, role: of.role, detailed: of.detailedEvidence });
    return [{ ...accepted.outcome, evidenceTypes }];
  });

/** The statement that a declaration of today would be paid on, or null (DEC-06). */
export const statementOfToday = (facts: DeclaringFacts, today: Day): StatementToJoin | null =>
  nextOutputStatement(facts.statements, today, 'new declaration');

/** What is kept of a declaration that all rules let through, besides who and when. */
export interface Declared {
  readonly declarationType: DeclarationType;
  readonly evidenceType: EvidenceType | null;
  /** Whether it can be paid for, and on which statement (DEC-04, DEC-06). */
  readonly payment:
    | { readonly status: 'eligible'; readonly statement: StatementToJoin }
    | { readonly status: 'no_payment' };
  /** Why it may be wrong to pay it though the rules let it through (D9). */
  readonly warning: string | null;
}

/** Reads an outcome off facts and a form that hold to every rule. */
export function declared(facts: DeclaringFacts, given: ToDeclare, today: Day): Declared {
  const declarationType = given.declarationType as DeclarationType;
  const { role } = facts.training;
  const detailed = facts.contractPeriod?.detailedEvidence ?? false;
  const kept = evidenceFor({ type: declarationType, role, detailed }).find(
    (one) => one === given.evidenceType,
  );
  const gate = fundingGate(facts.funding, given.declarationDate);
  const statement = gate.open ? statementOfToday(facts, today) : null;
  return {
    declarationType,
    evidenceType: kept ?? null,
    payment: statement ? { status: 'eligible', statement } : { status: 'no_payment' },
    warning: gate.warning,
  };
}
