import { contractTypes } from '../../../server/domain/contract.ts';
import {
  clawbackStatuses,
  declarationTypes,
  earnsUplift,
  isBillable,
  isRefundable,
  paymentStatuses,
} from '../../../server/domain/declaration.ts';
import { takenBy } from '../../../server/domain/payment/contract.ts';
import { selectForCsv } from '../../../server/domain/payment/declarations-csv.ts';
import { negative, plus } from '../../../server/domain/payment/exact.ts';
import {
  inputsOf,
  isBillableOn,
  isRefundableOn,
  isVoidedOn,
  previousStatements,
} from '../../../server/domain/payment/ledger.ts';
import { upliftBlock, upliftRefundRow } from '../../../server/domain/payment/other-blocks.ts';
import { placeLines } from '../../../server/domain/payment/places.ts';
import { billFor } from '../../../server/domain/payment/statement-bill.ts';
import { teacherRoles } from '../../../server/domain/teacher.ts';
import type { Kinds } from '../answer.ts';
import { type Given, Malformed } from '../given.ts';
import { declarationFrom, ledgerWith } from '../ledgers.ts';

/** PAY-02, PAY-15, PAY-16, PAY-24, UI-04: which declarations a statement counts. */
export const setKinds: Kinds = {
  statement_sets(inputs) {
    const { statement, previous } = statementsFrom(inputs, inputs.at('statement').id());
    const declarations = inputs
      .at('declarations')
      .list()
      .map((declaration) => declarationFrom(declaration, 'ect'));
    const chosen = (test: (declaration: (typeof declarations)[number]) => boolean) =>
      new Set(declarations.filter(test).map(({ id }) => id));
    return {
      billable: chosen((declaration) => isBillableOn(declaration, statement.id)),
      refundable: chosen((declaration) => isRefundableOn(declaration, statement.id)),
      voided: chosen((declaration) => isVoidedOn(declaration, statement.id)),
      previous_billable: chosen((declaration) => previous.some(({ id }) => isBillableOn(declaration, id))),
      previous_refundable: chosen((declaration) =>
        previous.some(({ id }) => isRefundableOn(declaration, id)),
      ),
    };
  },

  selector(inputs) {
    const contractType = inputs.at('contract_type').oneOf(contractTypes);
    const part = PARTS[inputs.at('calculator').oneOf(CALCULATORS)];
    const selected = inputs
      .at('declarations')
      .list()
      .filter((declaration) => {
        const role = declaration.at('participant').oneOf(teacherRoles);
        return takenBy(contractType, { role, type: declaration.at('type').oneOf(declarationTypes) }) === part;
      });
    return { selected: new Set(selected.map((declaration) => declaration.at('id').id())) };
  },

  csv_selection(inputs) {
    const id = inputs.at('statement').id();
    const calculator = inputs.at('calculator').oneOf(CALCULATORS);
    const contractType = calculator === 'banded' ? 'ecf' : 'ittecf_ectp';
    const role = calculator === 'banded' ? 'ect' : 'mentor';
    const capacities = inputs
      .at('band_capacities')
      .list()
      .map((capacity) => capacity.count());
    const { mine } = statementsFrom(inputs, id);
    const ids = inputs
      .at('declarations')
      .list()
      .map((declaration) => declaration.at('id'));
    // Ids are numbers here and sort as numbers do; declarations of the product have ids of one length.
    const sortable = (given: Given) => given.id().padStart(20, '0');
    const declarations = inputs
      .at('declarations')
      .list()
      .map((declaration) => ({
        ...declarationFrom(declaration, declaration.maybe('participant')?.oneOf(teacherRoles) ?? role),
        id: sortable(declaration.at('id')),
      }));
    const ledger = ledgerWith(contractType, capacities, mine, declarations);
    const bills = inputsOf(ledger).map(billFor);
    const bill = bills.find(({ statementId }) => statementId === id);
    if (!bill) throw new Malformed(`${inputs.path}.statement has no bill`);
    const selected = selectForCsv(
      id,
      contractType,
      placeLines(bill, contractType, declarations),
      declarations,
    );
    const written = selected.map(
      (declaration) => ids.find((given) => sortable(given) === declaration.id)?.value,
    );
    return {
      selected: (inputs.maybe('compare')?.text() ?? 'ordered') === 'ordered' ? written : new Set(written),
    };
  },

  rect_uplift(inputs) {
    const declarations = inputs
      .at('declarations')
      .list()
      .map((declaration) => ({
        paymentStatus: declaration.at('payment_status').oneOf(paymentStatuses),
        clawbackStatus: declaration.at('clawback_status').oneOf(clawbackStatuses),
        sparsityUplift: declaration.at('sparsity_uplift').flag(),
        pupilPremiumUplift: declaration.at('pupil_premium_uplift').flag(),
      }));
    const fee = inputs.at('uplift_fee').amount();
    const flagged = declarations.filter(earnsUplift);
    const billable = flagged.filter(({ paymentStatus }) => isBillable(paymentStatus)).length;
    const refundable = flagged.filter(({ clawbackStatus }) => isRefundable(clawbackStatus)).length;
    const [paid, takenBack] = [upliftBlock(billable, fee).amount, upliftRefundRow(refundable, fee).amount];
    return {
      billable_count: billable,
      refundable_count: refundable,
      net_count: billable - refundable,
      billable_amount: paid,
      refundable_amount: negative(takenBack),
      net_amount: plus(paid, takenBack),
    };
  },
};

const CALCULATORS = ['banded', 'flat_rate'] as const;
const PARTS = { banded: 'banded', flat_rate: 'flat' } as const;

/** The statements of the same lead provider, and those paid earlier than the one in question. */
function statementsFrom(inputs: Given, id: string) {
  const all = inputs
    .at('statements')
    .list()
    .map((statement) => ({
      id: statement.at('id').id(),
      paymentDate: statement.at('payment_date').day(),
      leadProvider: statement.maybe('lead_provider')?.id() ?? null,
      bandingRule: 'PAY-19' as const,
    }));
  const statement = all.find((candidate) => candidate.id === id);
  if (!statement) throw inputs.at('statement').wrong('one of the statements');
  const mine = all.filter(({ leadProvider }) => leadProvider === statement.leadProvider);
  return { statement, mine, previous: previousStatements(statement, mine) };
}
