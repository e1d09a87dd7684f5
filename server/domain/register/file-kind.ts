import { type Decision, agree, refuse } from '../decision.ts';
import type { Read } from './cells.ts';

export type Value = string | number | boolean | null;

/** What a line says, by our columns; columns that the file has not are not there. */
export type Told = { readonly urn: string } & Readonly<Record<string, Value>>;

export interface Column {
  /** The names it goes by in a file, best first. */
  readonly names: readonly string[];
  readonly read: (text: string | null) => Read<Value>;
  /** A day that we cannot keep and nobody needs: it is left out, and counted. */
  readonly leftOut?: (text: string | null) => boolean;
}

/** A kind of file that the national register gives out. */
export interface FileKind {
  readonly name: 'schools' | 'links';
  readonly columns: Readonly<Record<string, Column>>;
  /** A line tells nothing without these, so a file must have them. */
  readonly needed: readonly string[];
  /** The file of the register that has them, and the columns of the short form. */
  readonly source: string;
  readonly shortForm: string;
  /** What a line is about: lines about the same must say the same. Begins a sentence. */
  readonly about: (told: Told) => string;
  /** What is wrong with a line of which every cell is good. */
  readonly wrong: (told: Told) => string | null;
}

/** Where a file keeps a column: the place of its cell in each line, and the name its header gives it. */
export interface Place {
  readonly column: string;
  readonly at: number;
  readonly header: string;
}

/** 'LA (code)', 'la_code' and 'LaCode' are the same name. */
export const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Finds a kind's columns in a file's first line, by name and in any order. Columns we do not keep are passed over. */
export function findColumns(kind: FileKind, header: readonly string[]): Decision<readonly Place[]> {
  const inFile = header.map(plain);
  const twice = header.find((_, at) => inFile[at] !== '' && inFile.indexOf(inFile[at] ?? '') !== at);
  const places = Object.entries(kind.columns).flatMap(([column, { names }]) => {
    const name = names.map(plain).find((one) => inFile.includes(one));
    if (name === undefined) return [];
    const at = inFile.indexOf(name);
    return [{ column, at, header: (header[at] ?? '').trim() }];
  });
  const missing = kind.needed.filter((column) => !places.some((place) => place.column === column));
  if (missing.length > 0)
    return refuse(
      'columns-missing',
      `The first line must name the columns, and has none for ${missing.map((column) => kind.columns[column]?.names[0]).join(', ')}. Use ${kind.source}, or the columns ${kind.shortForm}.`,
    );
  if (twice !== undefined && places.some((place) => plain(place.header) === plain(twice)))
    return refuse(
      'column-twice',
      `The first line names the column “${twice.trim().slice(0, 60)}” twice. Remove one of the two.`,
    );
  return agree(places);
}
