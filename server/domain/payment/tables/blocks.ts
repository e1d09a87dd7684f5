import type { FeeType } from '../../statement.ts';
import type { TeacherRole } from '../../teacher.ts';
import { type Figure, find } from '../figure.ts';
import type { StatementInputs } from '../statement-inputs.ts';
import { type Cell, counted, money, type Table, words } from './cells.ts';
import { countOf, mentorOutputTable, outputTable } from './output-table.ts';
import { adjustmentsTable, clawbackTable, upliftTable } from './small-tables.ts';
import { countedRows, countPart, summaryTable, worthNothing } from './summary.ts';

/** One block of a statement's page: a table whose cells say where they are explained. */
export interface Block {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: { readonly label: string; readonly cell: Cell } | null;
  /** What to say where there are no rows. */
  readonly empty: string;
}

interface OnPage {
  readonly feeType: FeeType;
  readonly inputs: Pick<StatementInputs, 'contractType'>;
  readonly total: Figure;
  readonly voided: Readonly<Record<TeacherRole, number>>;
}

/** The blocks of a statement's page below its overview, in their order (UI-03, blocks 5 to 9). */
export function blocksOf(bill: OnPage): Block[] {
  const isEcf = bill.inputs.contractType === 'ecf';
  const isOutput = bill.feeType === 'output';
  const block = (path: string, caption: string, tableOf: (figure: Figure) => Table | null, words: Words) => {
    const figure = find(bill.total, path);
    const table = figure && tableOf(figure);
    return table ? [asBlock(path, caption, table, words)] : [];
  };
  const ects = isEcf ? '' : 'ECTs ';
  return [
    summaryBlock(bill),
    ...(isOutput
      ? [
          ...block(
            'banded/output',
            isEcf ? 'Output payments' : 'Early career teacher (ECT) output payments',
            (figure) => outputTable(figure, isEcf ? 'Fee per participant' : 'Fee per ECT'),
            { total: sentence(`${ects}output payment total`), empty: 'No output is paid.' },
          ),
          ...block('flat/output', 'Mentor output payments', mentorOutputTable, {
            total: 'Mentors output payment total',
            empty: 'No output is paid.',
          }),
        ]
      : []),
    ...block(
      'banded/uplift',
      'Uplift fees',
      (figure) => upliftTable(figure, bill.inputs.contractType, bill.feeType),
      { total: 'Total', empty: 'No uplift is paid.' },
    ),
    ...block('banded/clawbacks', isEcf ? 'Clawbacks' : 'ECT clawbacks', clawbackTable, NO_CLAWBACKS),
    ...block('flat/clawbacks', 'Mentor clawbacks', clawbackTable, NO_CLAWBACKS),
    ...block('banded/adjustments', 'Additional adjustments', adjustmentsTable, {
      total: 'Total',
      empty: 'No adjustment has been made.',
    }),
  ];
}

interface Words {
  readonly total: string;
  readonly empty: string;
}

const NO_CLAWBACKS: Words = { total: 'Total', empty: 'Nothing is taken back.' };

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const asBlock = (path: string, caption: string, table: Table, { total, empty }: Words): Block => ({
  key: path,
  caption,
  columns: table.headings,
  rows: table.rows.map((row) => row.map((cell) => under(path, cell))),
  total: { label: total, cell: money(table.total, path) },
  empty,
});

/** The same cell, explained from the top of the bill. */
const under = (path: string, { text, at }: Cell): Cell => ({
  text,
  at: at === null ? null : at === '' ? path : `${path}/${at}`,
});

function summaryBlock({ inputs, total, voided }: OnPage): Block {
  const flat = inputs.contractType === 'ecf' ? null : countPart(total, 'flat');
  // A statement of the service fee alone has no such block to explain.
  const there = (cell: Cell): Cell => (cell.at && !countedRows(total, cell.at) ? words(cell.text) : cell);
  const { headings, rows } = summaryTable(countPart(total, 'banded'), flat, voided);
  return {
    key: 'summary',
    caption: 'Declarations',
    columns: headings.map((heading, index) => (index === 0 ? 'Declarations' : heading)),
    rows: [...rows, ...unpaidRow(total, flat !== null)].map((row) => row.map(there)),
    total: null,
    empty: 'There is no declaration.',
  };
}

/** Declarations over the ceiling and without a fee, which the other rows leave out (UI-03); no row where there are none. */
function unpaidRow(total: Figure, hasMentors: boolean): Cell[][] {
  const unpaid = (part: 'banded' | 'flat') => {
    const path = worthNothing.path(part);
    return counted(countOf(countedRows(total, path) ?? []), path);
  };
  const counts = [unpaid('banded'), ...(hasMentors ? [unpaid('flat')] : [])];
  return counts.some(({ text }) => text !== '0') ? [[words(worthNothing.label), ...counts]] : [];
}
