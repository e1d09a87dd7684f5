import { type Read, textOf } from './cells.ts';
import type { FileKind, Place, Told, Value } from './file-kind.ts';

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
  readonly told: Told;
}

export interface CheckedLines {
  readonly taken: readonly TakenLine[];
  /** In the order of the file. */
  readonly refused: readonly RefusedLine[];
  /** Lines without a single character; nobody sent those. */
  readonly empty: number;
  /** Days of so long ago that we cannot keep them, and days by which the register means none. */
  readonly daysNotKept: number;
}

/** Every line that is not empty is either taken or refused, whatever it holds (P21). */
export class RegisterLines {
  readonly #kind: FileKind;
  readonly #places: readonly Place[];
  readonly #columns: number;
  readonly #taken: TakenLine[] = [];
  readonly #refused: RefusedLine[] = [];
  #empty = 0;
  #daysNotKept = 0;

  /** `columns` is how many cells the header has, and so every line. */
  constructor(kind: FileKind, places: readonly Place[], columns: number) {
    this.#kind = kind;
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
    const { told, urn, wrongs } = this.#read(cells);
    if (told) this.#taken.push({ line, told });
    else this.#refused.push({ line, urn, because: wrongs.join(' ') });
  }

  #read(cells: readonly string[]) {
    const read: Record<string, Value> = {};
    const wrongs: string[] = [];
    for (const { column, at, header } of this.#places) {
      const cell = this.#cell(column, cells[at] ?? '');
      if ('wrong' in cell) wrongs.push(`${header} ${cell.wrong}`);
      else read[column] = cell.value;
    }
    const urn = typeof read['urn'] === 'string' ? read['urn'] : null;
    if (urn === null || wrongs.length > 0) return { urn, wrongs, told: null };
    const told = { ...read, urn };
    const wrong = this.#kind.wrong(told);
    return wrong === null ? { urn, wrongs, told } : { urn, wrongs: [wrong], told: null };
  }

  #cell(name: string, cell: string): Read<Value> {
    const text = textOf(cell);
    const column = this.#kind.columns[name];
    if ('wrong' in text || !column) return text;
    if (!column.leftOut?.(text.value)) return column.read(text.value);
    this.#daysNotKept += 1;
    return { value: null };
  }

  /**
   * The whole file at its end. Of lines that repeat each other the first is taken; lines that say different things of
   * one school or one link are all refused, since nobody here can tell which is right.
   */
  end(): CheckedLines {
    const taken: TakenLine[] = [];
    const refused = [...this.#refused];
    for (const [about, lines] of Map.groupBy(this.#taken, ({ told }) => this.#kind.about(told))) {
      const [first, ...others] = lines;
      if (!first) continue;
      const { urn } = first.told;
      const same = new Set(lines.map((one) => JSON.stringify(one.told))).size === 1;
      if (same) taken.push(first);
      else refused.push({ line: first.line, urn, because: contradicted(about, first.line, lines) });
      for (const { line } of others)
        refused.push({
          line,
          urn,
          because: same ? `It repeats line ${first.line}, which was used.` : contradicted(about, line, lines),
        });
    }
    refused.sort((a, b) => a.line - b.line);
    return { taken, refused, empty: this.#empty, daysNotKept: this.#daysNotKept };
  }
}

const SHOWN = 3;

function contradicted(about: string, line: number, lines: readonly TakenLine[]): string {
  const others = lines.filter((one) => one.line !== line).map((one) => String(one.line));
  const named = others.slice(0, SHOWN).join(', ');
  const more = others.length > SHOWN ? ' and more' : '';
  return `${about} is also on line ${named}${more}, which says something else. Keep the right one.`;
}

const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
