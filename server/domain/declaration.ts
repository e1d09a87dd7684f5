import { type Day, longDay } from './day.ts';
import { agree, type Decision, type RecordInTheWay, refuse } from './decision.ts';
import { typeInSentence } from './words.ts';

/** The milestones a lead provider may declare, in the order of a training programme (PAY-11, DEC-05). */
export const declarationTypes = [
  'started',
  'retained-1',
  'retained-2',
  'retained-3',
  'retained-4',
  'completed',
  'extended-1',
  'extended-2',
  'extended-3',
] as const;
export type DeclarationType = (typeof declarationTypes)[number];

/** What the lead provider says it holds as evidence (DEC-04). */
export const evidenceTypes = [
  'training-event-attended',
  'self-study-material-completed',
  'materials-engaged-with-offline',
  '75-percent-engagement-met',
  '75-percent-engagement-met-reduced-induction',
  'one-term-induction',
  'other',
] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

export const paymentStatuses = ['no_payment', 'eligible', 'payable', 'paid', 'voided'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

export const clawbackStatuses = ['no_clawback', 'awaiting_clawback', 'clawed_back'] as const;
export type ClawbackStatus = (typeof clawbackStatuses)[number];

export interface DeclarationStatus {
  readonly paymentStatus: PaymentStatus;
  readonly clawbackStatus: ClawbackStatus;
}

/** 'Retained 1' for 'retained-1'. */
export const typeLabel = (type: DeclarationType): string =>
  type.charAt(0).toUpperCase() + type.slice(1).replace('-', ' ');

/** Counts on its payment statement, whatever is clawed back later (PAY-15). */
export const isBillable = (status: PaymentStatus): boolean =>
  status === 'eligible' || status === 'payable' || status === 'paid';

/** Counts on its clawback statement (PAY-15). */
export const isRefundable = (status: ClawbackStatus): boolean => status !== 'no_clawback';

/** Where a declaration stands, in one word. */
export const declarationStates = [...paymentStatuses, 'awaiting_clawback', 'clawed_back'] as const;
export type DeclarationState = (typeof declarationStates)[number];

/** The status people see: the clawback's if there is one, else the payment's (DEC-01). */
export const overallStatus = ({ paymentStatus, clawbackStatus }: DeclarationStatus): DeclarationState =>
  clawbackStatus === 'no_clawback' ? paymentStatus : clawbackStatus;

/** Whether it keeps any other declaration of that type, teacher and role out (DEC-09). */
export const holdsSlot = ({ paymentStatus, clawbackStatus }: DeclarationStatus): boolean =>
  paymentStatus !== 'voided' && clawbackStatus === 'no_clawback';

/** It, for a refusal that says to void it or to go by it. */
export const declarationInTheWay = (one: {
  readonly id: string;
  readonly type: DeclarationType;
  readonly declarationDate: Day;
}): RecordInTheWay => ({
  type: 'Declaration',
  id: one.id,
  name: `the ${typeInSentence(one.type)} declaration of ${longDay(one.declarationDate)}`,
});

/** Only one declaration of a type for a teacher in a role, over all lead providers and years (DEC-09, D8). */
export function mayTakeSlot(
  declaration: DeclarationStatus & { readonly type: DeclarationType },
  others: readonly (DeclarationStatus & { readonly type: DeclarationType })[],
): Decision<'slot free'> {
  const taken = others.some((other) => other.type === declaration.type && holdsSlot(other));
  if (taken && holdsSlot(declaration))
    return refuse(
      'slot-taken',
      `There is already a ${typeInSentence(declaration.type)} declaration for this teacher in this role. Void it before you make another.`,
    );
  return agree('slot free');
}

const PAYMENT_MOVES = {
  mark_as_eligible: { from: ['no_payment'], to: 'eligible' },
  mark_as_payable: { from: ['eligible'], to: 'payable' },
  mark_as_paid: { from: ['payable'], to: 'paid' },
  mark_as_voided: { from: ['no_payment', 'eligible', 'payable'], to: 'voided' },
} as const satisfies Record<string, { from: readonly PaymentStatus[]; to: PaymentStatus }>;
export type PaymentMove = keyof typeof PAYMENT_MOVES;

/** The payment status after a move, or a refusal: no other move is possible (DEC-01). */
export function movePayment(from: PaymentStatus, move: PaymentMove): Decision<PaymentStatus> {
  const { from: allowed, to } = PAYMENT_MOVES[move];
  return (allowed as readonly PaymentStatus[]).includes(from)
    ? agree(to)
    : refuse('invalid-transition', `A declaration that is ${inWords(from)} cannot become ${inWords(to)}.`);
}

const CLAWBACK_MOVES = {
  mark_as_awaiting_clawback: { from: 'no_clawback', to: 'awaiting_clawback' },
  mark_as_clawed_back: { from: 'awaiting_clawback', to: 'clawed_back' },
} as const satisfies Record<string, { from: ClawbackStatus; to: ClawbackStatus }>;
export type ClawbackMove = keyof typeof CLAWBACK_MOVES;

/** The clawback status after a move. Only what was paid is clawed back, and that cannot be undone (DEC-01). */
export function moveClawback(status: DeclarationStatus, move: ClawbackMove): Decision<ClawbackStatus> {
  const { from, to } = CLAWBACK_MOVES[move];
  if (status.paymentStatus !== 'paid')
    return refuse('not-paid', 'Only a paid declaration can be clawed back. Void this one instead.');
  return status.clawbackStatus === from
    ? agree(to)
    : refuse(
        'invalid-transition',
        `A declaration with ${inWords(status.clawbackStatus)} cannot become ${inWords(to)}.`,
      );
}

const inWords = (status: PaymentStatus | ClawbackStatus): string => status.replace('_', ' ');

export interface UpliftFlags {
  readonly sparsityUplift: boolean;
  readonly pupilPremiumUplift: boolean;
}

/** Both flags on one declaration earn one fee (PAY-24). */
export const earnsUplift = (flags: UpliftFlags): boolean => flags.sparsityUplift || flags.pupilPremiumUplift;

/** Flags of a new declaration: the school's, for a started one in a period with uplift, never changed later (PAY-25). */
export const upliftFlagsOnCreation = (
  type: DeclarationType,
  upliftFeesEnabled: boolean,
  school: UpliftFlags,
): UpliftFlags =>
  type === 'started' && upliftFeesEnabled
    ? { sparsityUplift: school.sparsityUplift, pupilPremiumUplift: school.pupilPremiumUplift }
    : { sparsityUplift: false, pupilPremiumUplift: false };

/** What lead providers see as `uplift_paid`; it stays true after a clawback (DEC-12). */
export const upliftPaid = (paymentStatus: PaymentStatus, flags: UpliftFlags): boolean =>
  paymentStatus === 'paid' && earnsUplift(flags);
