import type { Day } from '../../domain/day.ts';
import { agree, type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import { notFrozen } from '../../domain/frozen.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';
import { type DatedStatement, wrongDates } from '../../domain/statement-dates.ts';
import { type Step, step } from '../../domain/steps.ts';
import { valueInWords } from '../../domain/words.ts';

export interface Facts {
  readonly statement: DatedStatement & {
    readonly id: string;
    readonly status: StatementStatus;
    readonly feeType: FeeType;
    readonly contractId: string;
  };
  readonly frozen: boolean;
  /** The provider's other statements of the year. */
  readonly others: readonly DatedStatement[];
  /** The provider's contracts of the year; `sealed` when a sealed statement uses it. */
  readonly contracts: readonly { readonly id: string; readonly retired: boolean; readonly sealed: boolean }[];
  /** How many declarations it pays or takes back. */
  readonly declarations: number;
}

export interface Form {
  readonly feeType: FeeType;
  readonly deadlineDate: Day;
  readonly paymentDate: Day;
  readonly contractId: string;
}

export const steps = ({ statement: { status }, frozen }: Facts): Step[] => [
  step(
    'It is not authorised.',
    valueInWords('status', status),
    (status === 'authorised' || status === 'paid') && {
      code: 'statement-is-authorised',
      because: 'This statement has been authorised, so it stays as it is. Change a later one.',
    },
  ),
  notFrozen(frozen, 'its statements stay as they are'),
];

/** Open statements change freely; one that is being checked changes its payment date only, and is sealed anew (T11, Q26). */
export function decide(facts: Facts, form: Form, today: Day): Decision<Form> {
  const { statement, others, declarations } = facts;
  const { deadlineDate, feeType, contractId } = form;
  const changes = (['deadlineDate', 'paymentDate', 'feeType', 'contractId'] as const).filter(
    (field) => statement[field] !== form[field],
  );
  if (changes.length === 0)
    return refuse('nothing-to-change', 'The statement says this already. Change at least one thing.');
  if (statement.status !== 'open' && changes.some((field) => field !== 'paymentDate'))
    return refuse(
      'statement-is-being-checked',
      `This statement is ${statement.status}, so only its payment date may change. Leave the others as they are.`,
    );
  if (feeType !== statement.feeType && declarations > 0)
    return refuse(
      'declarations-depend-on-it',
      'Declarations are on this statement, so it goes on paying them. Move them to another statement first.',
    );
  if (contractId !== statement.contractId) {
    const refusal = wrongContract(facts, contractId);
    if (refusal) return { agreed: false, refusal };
  }
  const wrong = wrongDates(
    { deadlineDate, paymentDate: form.paymentDate },
    { others, today, before: statement },
  );
  return wrong ? { agreed: false, refusal: wrong } : agree(form);
}

function wrongContract({ contracts, statement }: Facts, contractId: string): Refusal | null {
  const contract = contracts.find(({ id }) => id === contractId);
  if (!contract)
    return {
      code: 'not-its-contract',
      because: 'This contract is of another provider or year. Choose one of this provider.',
    };
  if (contract.retired)
    return {
      code: 'contract-is-retired',
      because: 'This version of the contract is retired. Choose the one in use.',
    };
  return contract.sealed || contracts.some(({ id, sealed }) => id === statement.contractId && sealed)
    ? {
        code: 'sealed-terms',
        because:
          'A sealed statement uses this version or the other. Change the terms of the contract instead, which another person approves.',
      }
    : null;
}
