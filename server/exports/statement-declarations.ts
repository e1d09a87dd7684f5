import { isSeenBy, policy, seenBy } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import { type Pence, pounds } from '../domain/money.ts';
import { csvFileName } from '../domain/payment/declarations-csv.ts';
import {
  type Exact,
  exactText,
  isNegative,
  negative,
  plus,
  shownPence,
  sum,
  times,
  zero,
} from '../domain/payment/exact.ts';
import { find } from '../domain/payment/figure.ts';
import { isVoidedOn } from '../domain/payment/ledger.ts';
import { inPlaceOrder, type Line } from '../domain/payment/places.ts';
import { vatOf } from '../domain/payment/tables/overview.ts';
import { checkedId } from '../graph/checked-input.ts';
import { allLinesOfBill, type BillRow, billsOfStatements } from '../records/reads/bills.ts';
import { statementsById } from '../records/reads/declarations.ts';
import { selected } from '../records/reads/lists/exported.ts';
import { LINES_FROM, lineColumns } from '../records/reads/lists/exported-lines.ts';
import type { Reader } from '../records/reads/reader.ts';
import { declarationsOfStatement } from '../records/reads/statement-inputs.ts';
import type { Asking, Export } from './export.ts';

/**
 * The declarations of a statement as it is sealed, or as it stands while it is open: each line with its kind, band, fee,
 * amount, uplift and VAT, those over the ceiling and the voided ones too (UI-04, Q50, Q51). The last line has the total.
 */
export async function statementDeclarations({ actor, filter, reader }: Asking): Promise<Export> {
  if (!seenBy[policy.Statement.bill].includes(actor.role))
    throw new Fault('FORBIDDEN', 'Payments are for support and finance. Ask a user manager.');
  const id = checkedId('statementId', statementIdIn(filter));
  const [[statement], [bill]] = await Promise.all([
    statementsById(reader, [id]),
    billsOfStatements(reader, [id]),
  ]);
  if (!statement || !bill) throw new Fault('NOT_FOUND', 'There is no such statement.');
  const lines = await linesFor(reader, bill);
  const columns = lineColumns.filter((one) => isSeenBy(actor.role, ...one.shows));
  return {
    headings: columns.map(({ heading }) => heading),
    sql: `select ${selected(columns)} from ${LINES_FROM}`,
    values: [
      id,
      lines.map(({ id: declaration }) => declaration),
      ...(['kind', 'band', 'fee', 'amount', 'uplift', 'vat'] as const).map((key) =>
        lines.map((line) => line[key]),
      ),
    ],
    fileName: csvFileName(statement.leadProvider.name, statement.contractPeriodYear, statement),
    end: endOf(bill),
  };
}

function statementIdIn(filter: unknown): string {
  const id =
    typeof filter === 'object' && filter !== null && 'statementId' in filter ? filter.statementId : undefined;
  if (typeof id !== 'string')
    throw new Fault('BAD_USER_INPUT', 'Say which statement: filter.statementId is its id.');
  return id;
}

interface CsvLine {
  readonly id: string;
  readonly kind: string;
  readonly band: string | null;
  readonly fee: string;
  readonly amount: string;
  readonly uplift: string;
  readonly vat: string;
}

async function linesFor(reader: Reader, bill: BillRow): Promise<CsvLine[]> {
  const [lines, declarations] = await Promise.all([
    allLinesOfBill(reader, bill),
    declarationsOfStatement(reader, bill.statementId),
  ]);
  const { vat } = bill.inputs;
  const rate = vat.registered ? vat.rate : zero;
  const voided = declarations.filter((one) => isVoidedOn(one, bill.statementId)).toSorted(inPlaceOrder);
  return [
    ...lines.map((line) => paidLine(line, rate)),
    ...voided.map(({ id }) => ({
      id,
      kind: 'voided',
      band: null,
      fee: '0',
      amount: '0',
      uplift: '0',
      vat: '0',
    })),
  ];
}

const paidLine = ({ declarationId, kind, band, amount, uplift }: Line, rate: Exact): CsvLine => ({
  id: declarationId,
  kind,
  band,
  fee: exactText(isNegative(amount) ? negative(amount) : amount),
  amount: exactText(amount),
  uplift: exactText(uplift),
  vat: exactText(times(plus(amount, uplift), rate)),
});

/** How the rows come to the total of the statement. */
function endOf({ total, version }: BillRow): string {
  const at = (path: string) => find(total, path)?.amount ?? zero;
  const declarations = sum(
    ['banded/output', 'banded/uplift', 'banded/clawbacks', 'flat/output', 'flat/clawbacks'].map(at),
  );
  const parts: [name: string, pence: Pence][] = [
    ['Declarations', shownPence(declarations)],
    ['service fee', shownPence(at('banded/service-fee'))],
    ['adjustments', shownPence(at('banded/adjustments'))],
    ['VAT', shownPence(vatOf(total).amount)],
  ];
  const comesTo = shownPence(total.amount);
  const rounding = parts.reduce((rest, [, pence]) => rest - pence, comesTo);
  if (rounding !== 0n) parts.push(['rounding', rounding]);
  return `${parts.map(([name, pence]) => `${name} ${pounds(pence)}`).join(', ')}: total ${pounds(comesTo)}, ${version ? `sealed as version ${version.number}` : 'live'}`;
}
