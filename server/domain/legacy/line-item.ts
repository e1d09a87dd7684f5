import { agree, type Decision, refuse } from '../decision.ts';

/** States of a legacy declaration and of its line items on statements (DEC-02). */
export const legacyStates = [
  'submitted',
  'eligible',
  'payable',
  'paid',
  'voided',
  'ineligible',
  'awaiting_clawback',
  'clawed_back',
] as const;
export type LegacyState = (typeof legacyStates)[number];

const BILLABLE: readonly LegacyState[] = ['eligible', 'payable', 'paid'];
const REFUNDABLE: readonly LegacyState[] = ['awaiting_clawback', 'clawed_back'];
const VOIDABLE: readonly LegacyState[] = ['submitted', 'eligible', 'payable', 'ineligible'];

export interface LegacyDeclaration {
  readonly state: LegacyState;
  readonly lineItems: readonly LegacyState[];
}

/** A declaration has at most one billable and one refundable line, ever (DEC-02). */
export function mayAddLine(existing: readonly LegacyState[], added: LegacyState): Decision<'line allowed'> {
  for (const group of [BILLABLE, REFUNDABLE])
    if (group.includes(added) && existing.some((state) => group.includes(state)))
      return refuse('line-exists', 'This declaration already has such a line. Look for it on its statement.');
  return agree('line allowed');
}

/** Void what is not paid; claw back what is (DEC-02, DEC-10). */
export function voidLegacy(
  declaration: LegacyDeclaration,
  hasNextStatement: boolean,
): Decision<LegacyDeclaration> {
  const { state, lineItems } = declaration;
  if (state === 'paid') return clawBackLegacy(declaration, hasNextStatement);
  if (!VOIDABLE.includes(state))
    return refuse(
      'not-voidable',
      `A declaration that is ${state.replace('_', ' ')} cannot be voided. You can only view it.`,
    );
  return agree({
    state: 'voided',
    lineItems: lineItems.map((line) => (VOIDABLE.includes(line) ? 'voided' : line)),
  });
}

/** The paid line stays, and a refund line is added on the next output statement (DEC-02). */
export function clawBackLegacy(
  { state, lineItems }: LegacyDeclaration,
  hasNextStatement: boolean,
): Decision<LegacyDeclaration> {
  if (state !== 'paid') return refuse('not-paid', 'Only a paid declaration can be clawed back.');
  const allowed = mayAddLine(lineItems, 'awaiting_clawback');
  if (!allowed.agreed) return allowed;
  if (!hasNextStatement)
    return refuse('no-statement-for-clawback', 'There is no later output statement to claw this back on.');
  return agree({ state: 'awaiting_clawback', lineItems: [...lineItems, 'awaiting_clawback'] });
}

/** A declaration and its line become paid only together and only from payable (DEC-12, LIFE-05). */
export const payLegacy = ({ state, lineItems }: LegacyDeclaration): LegacyDeclaration =>
  state === 'payable' ? { state: 'paid', lineItems: lineItems.map(linePaid) } : { state, lineItems };

const linePaid = (line: LegacyState): LegacyState => (line === 'payable' ? 'paid' : line);

/** What the lines of a statement become when it is paid (LIFE-05). */
export const lineWhenPaid = (line: LegacyState): LegacyState =>
  line === 'awaiting_clawback' ? 'clawed_back' : linePaid(line);

/** What the lines of a statement become when it is payable (LIFE-04). */
export const lineWhenPayable = (line: LegacyState): LegacyState => (line === 'eligible' ? 'payable' : line);
