import { beforeOurCenturies, type Read, textOf } from './cells.ts';
import { type Place, type RegisterColumn, registerColumns } from './columns.ts';

/** What a line says of an establishment, by our columns; columns that the file has not are not there. */
export type Establishment = { readonly urn: string } & Partial<
  Record<RegisterColumn, string | number | boolean | null>
>;

export interface Line {
  /** The line of the file on which it begins; the header is on line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface RefusedLine {
  readonly line: number;
  /** The URN when the line had a good one. */
  readonly urn: string | null;
  readonly because: string;
}

export interface TakenLine {
  readonly line: number;
  readonly establishment: Establishment;
}

export interface CheckedLines {
  readonly taken: readonly TakenLine[];
  /** In the order of the file. */
  readonly refused: readonly RefusedLine[];
  /** Lines without a single character; nobody sent those. */
  readonly empty: number;
  /** Opening and closing days before 1900, which we cannot keep and nobody needs. */
  readonly daysNotKept: number;
}

/** Every line that is not empty is either taken or refused, whatever it holds (P21). */
export class RegisterLines {
  readonly #places: readonly Place[];
  readonly #columns: number;
  readonly #taken: TakenLine[] = [];
  readonly #refused: RefusedLine[] = [];
  #empty = 0;
  #daysNotKept = 0;

  /** `columns` is how many cells the header has, and so every line. */
  constructor(places: readonly Place[], columns: number) {
    this.#places = places;
    this.#columns = columns;
  }

  /** How many lines there are so far, with those that are empty. */
  get count(): number {
    return this.#taken.length + this.#refused.length + this.#empty;
  }

  add({ line, cells }: Line): void {
    if (cells.every((cell) => cell.trim() === '')) {
      this.#empty += 1;
      return;
    }
    if (cells.length !== this.#columns) {
      const because = `The line has ${counted(cells.length, 'cell')}, and the first line names ${counted(this.#columns, 'column')}: look for a missing comma or quotation mark.`;
      this.#refused.push({ line, urn: null, because });
      return;
    }
    const { establishment, urn, wrongs } = this.#read(cells);
    if (establishment) this.#taken.push({ line, establishment });
    else this.#refused.push({ line, urn, because: wrongs.join(' ') });
  }

  #read(cells: readonly string[]) {
    const read: Record<string, string | number | boolean | null> = {};
    const wrongs: string[] = [];
    for (const { column, at, header } of this.#places) {
      const cell = this.#cell(column, cells[at] ?? '');
      if ('wrong' in cell) wrongs.push(`${header} ${cell.wrong}`);
      else read[column] = cell.value;
    }
    const urn = typeof read['urn'] === 'string' ? read['urn'] : null;
    return { urn, wrongs, establishment: urn !== null && wrongs.length === 0 ? { ...read, urn } : null };
  }

  #cell(column: RegisterColumn, cell: string): Read<string | number | boolean | null> {
    const text = textOf(cell);
    if ('wrong' in text) return text;
    if ((column === 'opened_on' || column === 'closed_on') && beforeOurCenturies(text.value)) {
      this.#daysNotKept += 1;
      return { value: null };
    }
    return registerColumns[column].read(text.value);
  }

  /**
   * The whole file at its end. Of lines that repeat each other the first is taken; lines that say different things of
   * one URN are all refused, since nobody here can tell which is right.
   */
  end(): CheckedLines {
    const taken: TakenLine[] = [];
    const refused = [...this.#refused];
    for (const [urn, lines] of Map.groupBy(this.#taken, (one) => one.establishment.urn)) {
      const [first, ...others] = lines;
      if (!first) continue;
      const same = new Set(lines.map((one) => JSON.stringify(one.establishment))).size === 1;
      if (same) taken.push(first);
      else refused.push({ line: first.line, urn, because: contradicted(urn, first.line, lines) });
      for (const { line } of others)
        refused.push({
          line,
          urn,
          because: same ? `It repeats line ${first.line}, which was used.` : contradicted(urn, line, lines),
        });
    }
    refused.sort((a, b) => a.line - b.line);
    return { taken, refused, empty: this.#empty, daysNotKept: this.#daysNotKept };
  }
}

const SHOWN = 3;

function contradicted(urn: string, line: number, lines: readonly TakenLine[]): string {
  const others = lines.filter((one) => one.line !== line).map((one) => String(one.line));
  const named = others.slice(0, SHOWN).join(', ');
  const more = others.length > SHOWN ? ' and more' : '';
  return `URN ${urn} is also on line ${named}${more}, which says something else. Keep the right one.`;
}

const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
