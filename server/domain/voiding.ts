import { agree, type Decision, refuse } from './decision.ts';
import { type DeclarationStatus, overallStatus } from './declaration.ts';
import { decideBy, type Step, step } from './steps.ts';
import { valueInWords } from './words.ts';

export type Voiding<S> = { readonly is: 'voided' } | { readonly is: 'awaiting clawback'; readonly on: S };

/** Whether to void it is to claw its money back: what has been paid is not undone, but asked back (DEC-10, DEC-11). */
export const isClawedBack = ({ paymentStatus }: DeclarationStatus): boolean => paymentStatus === 'paid';

const seenStatus = (declaration: DeclarationStatus): string =>
  valueInWords('payment_status', overallStatus(declaration));

const notVoided = (declaration: DeclarationStatus): Step =>
  step(
    'It has not been voided.',
    seenStatus(declaration),
    declaration.paymentStatus === 'voided' && {
      code: 'already-voided',
      because: 'This declaration has already been voided. There is nothing more to do.',
    },
  );

/**
 * The rules of voiding, in order. `next` is the statement that would take the money back of a declaration that has been
 * paid, as people call it; null when there is none.
 */
export function voidingSteps(declaration: DeclarationStatus, next: string | null): Step[] {
  if (!isClawedBack(declaration)) return [notVoided(declaration)];
  return [
    notVoided(declaration),
    step(
      'It is not being clawed back.',
      seenStatus(declaration),
      declaration.clawbackStatus !== 'no_clawback' && {
        code: 'already-clawed-back',
        because: 'This declaration is already being clawed back. There is nothing more to do.',
      },
    ),
    step(
      'An output statement is to come that can take the money back.',
      next ?? 'None',
      next === null && {
        code: 'no-statement-for-clawback',
        because:
          'This declaration has been paid, and its contract period has no later output statement to claw it back on. Add an adjustment instead.',
      },
    ),
  ];
}

/**
 * A declaration that has not been paid is voided and keeps its payment statement; one that has is clawed back on
 * the next output statement, if the contract period still has one: the clawback window (DEC-08, DEC-10, D6).
 */
export function voidOrClawBack<S>(
  declaration: DeclarationStatus,
  nextOutputStatement: S | null,
): Decision<Voiding<S>> {
  return isClawedBack(declaration) ? clawBack(declaration, nextOutputStatement) : voidUnpaid(declaration);
}

export function voidUnpaid(declaration: DeclarationStatus): Decision<{ readonly is: 'voided' }> {
  if (isClawedBack(declaration))
    return refuse('already-paid', 'This declaration has been paid. Claw it back instead.');
  return decideBy(voidingSteps(declaration, null), () => ({ is: 'voided' }));
}

export function clawBack<S>(
  declaration: DeclarationStatus,
  nextOutputStatement: S | null,
): Decision<{ readonly is: 'awaiting clawback'; readonly on: S }> {
  if (!isClawedBack(declaration))
    return refuse('not-paid', 'This declaration has not been paid. Void it instead.');
  const steps = voidingSteps(declaration, nextOutputStatement === null ? null : 'There is one');
  return decideBy(steps, () => ({ is: 'awaiting clawback', on: nextOutputStatement as S }));
}

/** The tick box of the void page (ACT-05). */
export const confirmVoid = (confirmed: boolean): Decision<'confirmed'> =>
  confirmed ? agree('confirmed') : refuse('not-confirmed', 'Confirm that you want to void this declaration.');
