import { agree, type Decision, refuse } from './decision.ts';
import type { DeclarationStatus } from './declaration.ts';

export type Voiding<S> = { readonly is: 'voided' } | { readonly is: 'awaiting clawback'; readonly on: S };

/**
 * A declaration that has not been paid is voided and keeps its payment statement; one that has is clawed back on
 * the next output statement, if the contract period still has one: the clawback window (DEC-08, DEC-10, D6).
 */
export function voidOrClawBack<S>(
  declaration: DeclarationStatus,
  nextOutputStatement: S | null,
): Decision<Voiding<S>> {
  return declaration.paymentStatus === 'paid'
    ? clawBack(declaration, nextOutputStatement)
    : voidUnpaid(declaration);
}

export function voidUnpaid({ paymentStatus }: DeclarationStatus): Decision<{ readonly is: 'voided' }> {
  if (paymentStatus === 'voided')
    return refuse('already-voided', 'This declaration has already been voided. There is nothing more to do.');
  if (paymentStatus === 'paid')
    return refuse('already-paid', 'This declaration has been paid. Claw it back instead.');
  return agree({ is: 'voided' });
}

export function clawBack<S>(
  { paymentStatus, clawbackStatus }: DeclarationStatus,
  nextOutputStatement: S | null,
): Decision<{ readonly is: 'awaiting clawback'; readonly on: S }> {
  if (paymentStatus !== 'paid')
    return refuse('not-paid', 'This declaration has not been paid. Void it instead.');
  if (clawbackStatus !== 'no_clawback')
    return refuse(
      'already-clawed-back',
      'This declaration is already being clawed back. There is nothing more to do.',
    );
  if (nextOutputStatement === null)
    return refuse(
      'no-statement-for-clawback',
      'This declaration has been paid, and its contract period has no later output statement to claw it back on. Add an adjustment instead.',
    );
  return agree({ is: 'awaiting clawback', on: nextOutputStatement });
}

/** The tick box of the void page (ACT-05). */
export const confirmVoid = (confirmed: boolean): Decision<'confirmed'> =>
  confirmed ? agree('confirmed') : refuse('not-confirmed', 'Confirm that you want to void this declaration.');
