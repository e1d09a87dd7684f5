import { canonical } from '../canonical.ts';
import type { Day } from '../day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import { needed, type Read, textOf } from '../register/cells.ts';
import { looseDay } from './loose-day.ts';

/** A small file as it was parsed: what its cells mean is read by the rules. */
export interface GivenFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly header: readonly string[];
  /** In order; `line` is the line of the file on which it begins, and the header is on line 1. */
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Something to know about a line: why it is refused, or what is odd about it although it is used. */
export interface Note {
  readonly line: number;
  readonly because: string;
}

export interface ReadLine<Row> {
  readonly line: number;
  readonly row: Row;
}

export interface ReadLines<Row> {
  readonly taken: readonly ReadLine<Row>[];
  readonly refused: readonly Note[];
  readonly flagged: readonly Note[];
  /** Used lines with a day written as 2022-1-25, which has one reading only. */
  readonly respelled: number;
  /** Lines without a single character; nobody sent those. */
  readonly empty: number;
}

/** The cells of one line, by column. What is wrong with them is collected, so that a person reads it all at once. */
export class Cells {
  readonly wrongs: string[] = [];
  readonly flags: string[] = [];
  /** Whether a day was written as 2022-1-25. */
  respelled = false;
  readonly #text: (column: string) => string | undefined;

  constructor(text: (column: string) => string | undefined) {
    this.#text = text;
  }

  /** Undefined when the cell is wrong. */
  read<Value>(column: string, reader: (text: string | null) => Read<Value>): Value | undefined {
    const text = textOf(this.#text(column) ?? '');
    const read = 'wrong' in text ? text : reader(text.value);
    if ('value' in read) return read.value;
    this.wrongs.push(`${column} ${read.wrong}`);
    return undefined;
  }

  need<Value>(column: string, reader: (text: string) => Read<Value>): Value | undefined {
    return this.read(column, (text) => {
      const there = needed(text);
      return 'wrong' in there ? there : reader(there.value);
    });
  }

  day(column: string): Day | undefined {
    return this.need(column, (text) => {
      const day = looseDay(text);
      if ('value' in day && day.value !== text) this.respelled = true;
      return day;
    });
  }

  refuse(because: string): void {
    this.wrongs.push(because);
  }

  /** The line is used, and a person should look at it. */
  flag(because: string): void {
    this.flags.push(because);
  }
}

export interface Form<Row> {
  /** Without these a line cannot be read. Others are passed over. */
  readonly columns: readonly string[];
  /** What a line says, or undefined once `cells` has been told what is wrong. */
  readonly read: (cells: Cells) => Row | undefined;
  /** What must not be told twice, in words: 'the schedule ecf-standard-april of 2024'. */
  readonly called: (row: Row) => string;
}

/** A column's name without regard to case, spaces and the like. */
export const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Reads every line: each that is not empty is either taken or refused, whatever it holds. */
export function readGiven<Row>(file: GivenFile, form: Form<Row>): Decision<ReadLines<Row>> {
  const inFile = file.header.map(plain);
  const missing = form.columns.filter((column) => !inFile.includes(plain(column)));
  if (missing.length > 0)
    return refuse(
      'columns-missing',
      `The first line of ${file.fileName} must name the columns ${form.columns.join(', ')}, and has none for ${missing.join(', ')}.`,
    );
  const twice = form.columns.find((column) => inFile.filter((name) => name === plain(column)).length > 1);
  if (twice !== undefined)
    return refuse('column-twice', `The first line of ${file.fileName} names the column ${twice} twice.`);

  const taken: ReadLine<Row>[] = [];
  const refused: Note[] = [];
  const flagged: Note[] = [];
  const respelled: number[] = [];
  const filled = file.lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  for (const { line, cells } of filled) {
    if (cells.length !== inFile.length) {
      const because = `The line has ${cells.length} cells, and the first line names ${inFile.length} columns: look for a missing comma or quotation mark.`;
      refused.push({ line, because });
      continue;
    }
    const reading = new Cells((column) => cells[inFile.indexOf(plain(column))]);
    const row = form.read(reading);
    if (row === undefined || reading.wrongs.length > 0)
      refused.push({ line, because: reading.wrongs.join(' ') });
    else {
      taken.push({ line, row });
      if (reading.respelled) respelled.push(line);
      for (const because of reading.flags) flagged.push({ line, because });
    }
  }
  const unique = onceEach(taken, form.called);
  const used = new Set(unique.taken.map(({ line }) => line));
  return agree({
    taken: unique.taken,
    refused: inOrder([...refused, ...unique.refused]),
    flagged: flagged.filter(({ line }) => used.has(line)),
    respelled: respelled.filter((line) => used.has(line)).length,
    empty: file.lines.length - filled.length,
  });
}

export const inOrder = (notes: readonly Note[]): Note[] => notes.toSorted((a, b) => a.line - b.line);

/** Of lines that repeat each other the first is used; of those that contradict each other none is, since nobody here can tell which is right. */
function onceEach<Row>(
  lines: readonly ReadLine<Row>[],
  called: (row: Row) => string,
): { taken: ReadLine<Row>[]; refused: Note[] } {
  const taken: ReadLine<Row>[] = [];
  const refused: Note[] = [];
  for (const [name, same] of Map.groupBy(lines, ({ row }) => called(row).toLowerCase())) {
    const [first, ...others] = same;
    if (!first) continue;
    if (others.every(({ row }) => canonical(row) === canonical(first.row))) {
      taken.push(first);
      for (const { line } of others)
        refused.push({ line, because: `It repeats line ${first.line}, which was used.` });
      continue;
    }
    for (const { line } of same) {
      const elsewhere = same.filter((one) => one.line !== line).map((one) => one.line);
      refused.push({
        line,
        because: `Line ${elsewhere.join(', ')} says something else of ${name}. Keep the right one.`,
      });
    }
  }
  return { taken, refused };
}
