import { clawbackStatuses, paymentStatuses } from '../../../server/domain/declaration.ts';
import { withoutFormula } from '../../../server/domain/csv.ts';
import { csvFileName } from '../../../server/domain/payment/declarations-csv.ts';
import {
  authorise,
  confirmChecks,
  type FeeType,
  feeTypeForMonth,
  feeTypes,
  isDueToBecomePayable,
  nextOutputStatement,
  payableWithStatement,
  statementStatuses,
} from '../../../server/domain/statement.ts';
import { clawBack } from '../../../server/domain/voiding.ts';
import { answerTo, type Kinds } from '../answer.ts';
import type { Given } from '../given.ts';

/** LIFE- and DEC-06, 08: the life of a statement and which one comes next. */
export const statementKinds: Kinds = {
  fee_type_for_month: (inputs) => ({
    fee_types: inputs
      .at('months')
      .list()
      .map((month) => (month.value === null ? null : feeTypeForMonth(monthFrom(month)))),
  }),

  next_output_statement(inputs) {
    const statements = inputs
      .at('statements')
      .list()
      .map((statement) => ({
        id: statement.at('id').id(),
        ...statementFrom(statement),
      }));
    const purpose = PURPOSES[inputs.at('purpose').oneOf(PURPOSE_NAMES)];
    const next = nextOutputStatement(statements, inputs.at('today').day(), purpose);
    return next ? { statement: next.id } : { refused: 'There is no output statement left.' };
  },

  clawback_window(inputs) {
    const statements = inputs.at('statements').list().map(statementFrom);
    const declaration = {
      paymentStatus: inputs.at('payment_status').oneOf(paymentStatuses),
      clawbackStatus: inputs.at('clawback_status').oneOf(clawbackStatuses),
    };
    const next = nextOutputStatement(statements, inputs.at('today').day(), 'clawback');
    return answerTo(clawBack(declaration, next), () => ({ allowed: true }), { allowed: false });
  },

  mark_all_payable(inputs) {
    const statement = {
      status: inputs.at('statement').at('status').oneOf(statementStatuses),
      ...statementFrom(inputs.at('statement')),
    };
    const declarations = inputs
      .at('declarations')
      .list()
      .map((status) => status.oneOf(paymentStatuses));
    const due = isDueToBecomePayable(statement, inputs.at('today').day());
    return {
      statement: due ? 'payable' : statement.status,
      declarations: due ? declarations.map(payableWithStatement) : declarations,
    };
  },

  can_authorise: (inputs) => ({ can_authorise: authoriseFrom(inputs).agreed }),

  authorise: (inputs) =>
    answerTo(
      authoriseFrom(inputs),
      (outcome) => ({
        statement: outcome.status,
        payment_declarations: outcome.paymentStatuses,
        clawback_declarations: outcome.clawbackStatuses,
        events: {
          teacher_declaration_paid: outcome.paid,
          teacher_declaration_clawed_back: outcome.clawedBack,
          statement_authorised_for_payment: 1,
        },
      }),
      {
        statement: inputs.at('status').text(),
        payment_declarations: inputs.at('payment_declarations').value,
        clawback_declarations: inputs.at('clawback_declarations').value,
      },
    ),

  authorise_form: (inputs) =>
    answerTo(confirmChecks(isTicked(inputs.maybe('confirmed'))), () => ({ valid: true }), {
      valid: false,
    }),

  csv_cell: (inputs) => ({ cell: withoutFormula(inputs.at('value').text()) }),

  csv_filename: (inputs) => ({
    filename: csvFileName(inputs.at('lead_provider').text(), inputs.at('contract_period').integer(), {
      year: inputs.at('year').integer(),
      month: monthFrom(inputs.at('month')),
    }),
  }),
};

const PURPOSE_NAMES = ['mark_eligible', 'clawback', 'create', 'create_declaration', 'creation'] as const;
const PURPOSES = {
  mark_eligible: 'late eligibility',
  clawback: 'clawback',
  create: 'new declaration',
  create_declaration: 'new declaration',
  creation: 'new declaration',
} as const;

function monthFrom(given: Given): number {
  const month = given.integer();
  if (month < 1 || month > 12) throw given.wrong('a month from 1 to 12');
  return month;
}

function statementFrom(given: Given) {
  const feeType: FeeType = given.at('fee_type').oneOf(feeTypes);
  const status = given.maybe('status')?.oneOf(statementStatuses);
  return { feeType, deadlineDate: given.at('deadline_date').day(), ...(status && { status }) };
}

function authoriseFrom(inputs: Given) {
  const statement = {
    status: inputs.at('status').oneOf(statementStatuses),
    feeType: inputs.at('fee_type').oneOf(feeTypes),
    deadlineDate: inputs.at('deadline_date').day(),
    markedAsPaid: inputs.maybe('marked_as_paid_at') !== null,
    paymentStatuses: inputs
      .at('payment_declarations')
      .list()
      .map((status) => status.oneOf(paymentStatuses)),
    clawbackStatuses: inputs
      .at('clawback_declarations')
      .list()
      .map((status) => status.oneOf(clawbackStatuses)),
  };
  return authorise(statement, inputs.at('today').day());
}

/** A tick box as a form sends it: '1' or true when ticked, '0', false, empty or nothing when not. */
const isTicked = (box: Given | null): boolean => box !== null && (box.value === '1' || box.value === true);
