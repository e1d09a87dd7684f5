import type { Day } from '../day.ts';
import type { ClawbackStatus, DeclarationType, EvidenceType, PaymentStatus } from '../declaration.ts';
import { isFrozen, milestonesOf } from './calendar.ts';
import { earlier, later, plusDays } from './days.ts';
import type { Lives, Training } from './lives.ts';
import type { Output } from './world.ts';

/** What becomes of a declaration besides its way from statement to payment. */
export type Fate = 'as its statement' | 'voided' | 'clawed back' | 'never eligible';

export interface Declared {
  readonly on: Day;
  readonly fate?: Fate;
  readonly mentorshipId?: string | null;
  readonly uplift?: { readonly pupilPremium: boolean; readonly sparsity: boolean };
  /** The day the provider sent it; within three weeks unless said. */
  readonly sent?: Day;
}

const PAYMENT_OF: Readonly<Record<Output['status'], PaymentStatus>> = {
  open: 'eligible',
  payable: 'payable',
  submitted: 'payable',
  authorised: 'paid',
  paid: 'paid',
};

/** Declares a milestone of training with a provider, and puts it on the statement it would have been on. */
export function declare(
  lives: Lives,
  training: Training,
  type: DeclarationType,
  declared: Declared,
): string | null {
  const { active, partnerId, stay } = training;
  if (!active || !partnerId) return null;
  const { chance, today, world } = lives;
  const sent = earlier(declared.sent ?? plusDays(declared.on, chance.between(1, 20)), today);
  const isEligible = stay.teacher.row[`${stay.role}_first_became_eligible_for_training_at`] !== null;
  const fate = declared.fate ?? 'as its statement';
  const output =
    isEligible && fate !== 'never eligible'
      ? active.outputs.find(({ deadline }) => deadline >= sent)
      : undefined;
  if (output?.isSealed) return null;
  const payment = output ? PAYMENT_OF[output.status] : 'no_payment';
  // Voided soon after it was sent, so before it could be paid; it keeps the statement it was on.
  const voided = fate === 'voided';
  const clawback =
    fate === 'clawed back' && payment === 'paid' && output ? clawbackOf(lives, training, output) : null;
  const byUs = (voided || clawback !== null) && chance.of(60) ? world.financeOfficerId : null;
  const on = clawback?.on ?? earlier(plusDays(sent, 9), today);
  return lives.rows.add('declarations', {
    teacher_id: stay.teacher.id,
    training_period_id: training.id,
    role: stay.role,
    declaration_type: type,
    declaration_date: declared.on,
    evidence_type: evidenceOf(training.year, type, chance.between(0, 2)),
    payment_status: voided ? 'voided' : payment,
    clawback_status: clawback?.status ?? 'no_clawback',
    payment_statement_id: output?.id ?? null,
    clawback_statement_id: clawback?.statementId ?? null,
    mentorship_period_id: stay.role === 'ect' ? (declared.mentorshipId ?? null) : null,
    delivery_partner_when_created_id: partnerId,
    sparsity_uplift: declared.uplift?.sparsity ?? false,
    pupil_premium_uplift: declared.uplift?.pupilPremium ?? false,
    voided_by_user_id: byUs,
    voided_by_user_at: byUs && `${on}T11:20:00Z`,
    created_at: `${sent}T${String(chance.between(8, 17)).padStart(2, '0')}:${String(chance.between(10, 59))}:00Z`,
  });
}

/** Money already paid comes off the next output statement after the day it was found to be wrong. */
function clawbackOf(
  { chance, today }: Lives,
  { active }: Training,
  paidOn: Output,
): { statementId: string; status: ClawbackStatus; on: Day } | null {
  const on = earlier(plusDays(paidOn.payment, chance.between(5, 200)), today);
  const statement = active?.outputs.find(({ id, deadline }) => deadline >= on && id !== paidOn.id);
  if (!statement) return null;
  const settled = statement.status === 'authorised' || statement.status === 'paid';
  return { statementId: statement.id, status: settled ? 'clawed_back' : 'awaiting_clawback', on };
}

const SIMPLE = ['training-event-attended', 'self-study-material-completed', 'other'] as const;
const DETAILED = [
  'training-event-attended',
  'self-study-material-completed',
  'materials-engaged-with-offline',
] as const;

/** The evidence a provider holds (DEC-04). */
export function evidenceOf(year: number, type: DeclarationType, which: number): EvidenceType | null {
  if (year < 2025) return type === 'started' ? null : (SIMPLE[which] ?? 'other');
  return type === 'retained-2' || type === 'completed'
    ? '75-percent-engagement-met'
    : (DETAILED[which] ?? 'other');
}

/** Days after the start of training at which providers usually declare. */
const USUAL: Readonly<Partial<Record<DeclarationType, number>>> = {
  started: 21,
  'retained-1': 150,
  'retained-2': 270,
  'retained-3': 390,
  'retained-4': 520,
  completed: 640,
};

/** The milestones that the training of one person has reached by today, each in its window and after the one before it. */
export function reached(
  lives: Lives,
  trainings: readonly Training[],
  begun: Day,
): { training: Training; type: DeclarationType; on: Day }[] {
  const found: { training: Training; type: DeclarationType; on: Day }[] = [];
  let after = begun;
  for (const [type, days] of Object.entries(USUAL) as [DeclarationType, number][]) {
    const usual = later(after, plusDays(begun, days + lives.chance.between(-12, 25)));
    const training = trainings.find(
      (one) => one.active && usual >= one.from && (one.to === null || usual <= one.to),
    );
    if (!training) continue;
    if (training.stay.role === 'mentor' && training.year >= 2025 && type.startsWith('retained')) continue;
    const window = milestonesOf(training.year, training.identifier).find(
      (milestone) => milestone.type === type,
    );
    if (!window) continue;
    const on = later(usual, window.start);
    const last = [
      window.end,
      training.to,
      isFrozen(training.year) ? '2024-04-30' : null,
      plusDays(lives.today, -1),
    ]
      .filter((day) => day !== null)
      .reduce(earlier);
    if (on > last) continue;
    found.push({ training, type, on });
    after = plusDays(on, 1);
  }
  return found;
}
