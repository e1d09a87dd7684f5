import type { Figure } from '../../domain/payment/figure.ts';
import { exact, shownPence } from '../../domain/payment/exact.ts';
import type { Explanation } from '../../domain/payment/explain.ts';
import { isFlatType } from '../../domain/payment/fees.ts';
import { type Line, placeLines } from '../../domain/payment/places.ts';
import type { Sealed, SealedLine } from '../../domain/payment/seal.ts';
import { billFor } from '../../domain/payment/statement-bill.ts';
import type { StatementInputs } from '../../domain/payment/statement-inputs.ts';
import { unsealedFigures, unsealedInputs } from '../../domain/payment/unseal.ts';
import type { FeeType } from '../../domain/statement.ts';
import type { TeacherRole } from '../../domain/teacher.ts';
import type { Reader } from './reader.ts';
import { declarationsOfStatement, statementInputs } from './statement-inputs.ts';
import { type StatementVersionRow, versionColumns } from './statements.ts';

/** A statement's figures: those of a sealed version, or of the records as they are while there is none. */
export interface BillRow {
  readonly statementId: string;
  readonly feeType: FeeType;
  /** Missing while the statement is open: the figures are reckoned now. */
  readonly version: StatementVersionRow | null;
  readonly inputs: StatementInputs;
  readonly total: Figure;
  readonly voided: Readonly<Record<TeacherRole, number>>;
}

/** A figure that is explained, and the bill it is of. */
export interface Explained extends Explanation {
  readonly bill: BillRow;
}

interface SealedRow extends StatementVersionRow {
  readonly sealed: Omit<Sealed, 'lines'>;
}

const SEALED = `${versionColumns}, without_lines as sealed from statement_versions`;

const toBill = ({ sealed, ...version }: SealedRow): BillRow => ({
  statementId: version.statementId,
  feeType: sealed.statement.feeType,
  version,
  inputs: unsealedInputs(sealed),
  total: unsealedFigures(sealed),
  voided: sealed.voided,
});

/** What each statement comes to: as last sealed, else as the records are now. One question for all that are sealed. */
export async function billsOfStatements(reader: Reader, ids: readonly string[]): Promise<BillRow[]> {
  const sealed = (
    await reader.all<SealedRow>(
      'latest-sealed-bills',
      `select distinct on (statement_id) ${SEALED} where statement_id = any ($1) order by statement_id, number desc`,
      [ids],
    )
  ).map(toBill);
  const have = new Set(sealed.map(({ statementId }) => statementId));
  const open = ids.filter((id) => !have.has(id));
  return open.length === 0 ? sealed : [...sealed, ...(await liveBills(reader, open))];
}

/** What a statement came to in one of its versions. */
export async function billOfVersion(
  reader: Reader,
  statementId: string,
  number: number,
): Promise<BillRow | null> {
  const [found] = await reader.all<SealedRow>(
    'sealed-bill-of-version',
    `select ${SEALED} where statement_id = $1 and number = $2`,
    [statementId, number],
  );
  return found ? toBill(found) : null;
}

/** What statements come to in all by the records as they are now, sealed or not: pence, as they are shown. */
export async function liveTotals(
  reader: Reader,
  ids: readonly string[],
): Promise<{ statementId: string; pence: bigint }[]> {
  const inputs = await statementInputs(reader, ids);
  return inputs.map((given) => ({
    statementId: given.statementId,
    pence: shownPence(billFor(given).total.amount),
  }));
}

/** The figures of statements by the records as they are now, sealed or not. */
export async function liveBills(reader: Reader, ids: readonly string[]): Promise<BillRow[]> {
  const [inputs, besides] = await Promise.all([
    statementInputs(reader, ids),
    reader.all<{ id: string; feeType: FeeType; voided: BillRow['voided'] }>(
      'voided-of-statements',
      `select s.id, s.fee_type as "feeType",
         jsonb_build_object('ect', v.ect, 'mentor', v.mentor) as voided
       from statements s cross join lateral (
         select count(*) filter (where role = 'ect') as ect, count(*) filter (where role = 'mentor') as mentor
         from declarations where payment_statement_id = s.id and payment_status = 'voided') v
       where s.id = any ($1::uuid[])`,
      [ids],
    ),
  ]);
  const about = new Map(besides.map((row) => [row.id, row]));
  return inputs.flatMap((given) => {
    const row = about.get(given.statementId);
    if (!row) return [];
    const { total } = billFor(given);
    return [
      { statementId: row.id, feeType: row.feeType, version: null, inputs: given, total, voided: row.voided },
    ];
  });
}

export interface LinePage {
  readonly items: readonly Line[];
  readonly total: number;
}

/** The declarations of these rows of a bill in their fixed order, from `offset` on: of the version, or placed now. */
export async function linesOfBill(
  reader: Reader,
  { statementId, version, inputs }: BillRow,
  rows: readonly string[],
  { offset, limit }: { offset: number; limit: number },
): Promise<LinePage> {
  const take = (kind: 'billable' | 'refundable', line: Pick<Line, 'kind' | 'row'>, hasUplift: boolean) =>
    rows.includes(line.row) || (line.kind === kind && hasUplift && rows.includes(UPLIFT[kind]));
  if (version) {
    const found = await reader.all<{ line: SealedLine; total: number }>('lines-of-version', LINES, [
      statementId,
      version.number,
      rows,
      rows.includes(UPLIFT.billable),
      rows.includes(UPLIFT.refundable),
      limit,
      offset,
    ]);
    return { items: found.map(({ line }) => lineOf(line)), total: found[0]?.total ?? 0 };
  }
  const placed = await placedNow(reader, { statementId, inputs });
  const mine = placed.filter((line) => take(line.kind, line, line.uplift.n !== 0n));
  return { items: mine.slice(offset, offset + limit), total: mine.length };
}

/** Every line of a bill, in the fixed order. */
export async function allLinesOfBill(reader: Reader, bill: BillRow): Promise<Line[]> {
  const { statementId, version } = bill;
  if (!version) return placedNow(reader, bill);
  const [found] = await reader.all<{ contents: string }>(
    'contents-of-version',
    'select contents from statement_versions where statement_id = $1 and number = $2',
    [statementId, version.number],
  );
  if (!found) throw new Error(`Statement ${statementId} has no version ${version.number}`);
  return (JSON.parse(found.contents) as Sealed).lines.map(lineOf);
}

async function placedNow(
  reader: Reader,
  { statementId, inputs }: Pick<BillRow, 'statementId' | 'inputs'>,
): Promise<Line[]> {
  const declarations = await declarationsOfStatement(reader, statementId);
  return placeLines(billFor(inputs), inputs.contractType, declarations);
}

/** Uplift has no lines of its own: its declarations are those of other rows that carry a flag. */
const UPLIFT = { billable: 'banded/uplift', refundable: 'banded/clawbacks/uplift' } as const;

const LINES = `
select l.line, count(*) over ()::int as total
from statement_versions v cross join lateral jsonb_array_elements(v.contents::jsonb -> 'lines') with ordinality l (line, place)
where v.statement_id = $1 and v.number = $2
  and (l.line ->> 'row' = any ($3::text[])
       or l.line ->> 'uplift' <> '0' and (l.line ->> 'kind' = 'billable' and $4 or l.line ->> 'kind' = 'refundable' and $5))
order by l.place limit $6 offset $7`;

const lineOf = ({ declarationId, kind, role, type, band, row, amount, uplift }: SealedLine): Line => ({
  declarationId,
  kind,
  role,
  type,
  band,
  row,
  priced: row.startsWith('flat/') ? isFlatType(type) : band !== null,
  amount: exact(amount),
  uplift: exact(uplift),
});
