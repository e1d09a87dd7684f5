import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { type Place, readHeader } from '../domain/register/columns.ts';
import { RegisterLines } from '../domain/register/lines.ts';
import type { Encoding, ReadFile } from '../records/school-uploads.ts';

export const MOST_BYTES = 16 * 1024 * 1024;
export const MOST_LINES = 60_000;
export const MOST_COLUMNS = 60;
const SLICE = 64 * 1024;
/** After so many lines others have their turn. */
const LINES_A_TURN = 500;

/** A file that cannot be read at all. Its sentence says what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Reads a register file whole: decodes it, finds its columns, and takes or refuses every line. */
export async function readFile(fileName: string, body: Buffer): Promise<ReadFile> {
  const { text, encoding } = decoded(body);
  const sha256 = createHash('sha256').update(body).digest('hex');
  let lines: RegisterLines | undefined;
  let places: readonly Place[] = [];
  let line = 1;
  for await (const { record, info } of recordsOf(text)) {
    if (lines) lines.add({ line, cells: record });
    else ({ lines, places } = begin(record));
    line = info.lines + 1;
    if (lines.count % LINES_A_TURN === 0) await setImmediate();
    if (lines.count > MOST_LINES)
      throw new UnreadableFile(
        `The file has more than ${figure(MOST_LINES)} lines. Split it, and import each part with the first line at its top.`,
      );
  }
  if (!lines) throw new UnreadableFile('The file is empty. Choose the file with the schools.');
  const checked = lines.end();
  if (lines.count === checked.empty)
    throw new UnreadableFile(
      'The file names columns but has no line below them. Choose the file with the schools.',
    );
  const columns = places.map(({ column }) => column);
  return { fileName, sha256, bytes: body.length, encoding, columns, lines: checked };
}

function begin(header: string[]): { lines: RegisterLines; places: readonly Place[] } {
  if (header.length > MOST_COLUMNS)
    throw new UnreadableFile(
      `The file has ${figure(header.length)} columns; ${MOST_COLUMNS} is the most. Choose fewer columns in the extract.`,
    );
  const found = readHeader(header);
  if (!found.agreed) throw new UnreadableFile(found.refusal.because);
  return { lines: new RegisterLines(found.outcome, header.length), places: found.outcome };
}

/** The register exports Windows-1252, spreadsheets UTF-8: text that is not UTF-8 to the last byte is the former. */
function decoded(body: Buffer): { text: string; encoding: Encoding } {
  const start = body.subarray(0, 2).toString('latin1');
  if (start === 'PK')
    throw new UnreadableFile('This is a spreadsheet or a zip file. Save the sheet as CSV and upload that.');
  if (start === '\xff\xfe' || start === '\xfe\xff')
    throw new UnreadableFile('This file is written in UTF-16. Save it as CSV (UTF-8) and upload that.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(body), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(body), encoding: 'Windows-1252' };
  }
}

interface Parsed {
  readonly record: string[];
  /** `lines` is the line on which the record ends. */
  readonly info: { readonly lines: number };
}

/** Line ends are made one kind, so that lines count right. */
async function* recordsOf(text: string): AsyncGenerator<Parsed> {
  const parser = parse({ info: true, relax_column_count: true, relax_quotes: true, record_delimiter: '\n' });
  const whole = text.replace(/\r\n?/g, '\n');
  const feed = async () => {
    for (let from = 0; from < whole.length; from += SLICE) {
      if (!parser.write(whole.slice(from, from + SLICE)))
        await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  };
  void feed();
  try {
    yield* parser as AsyncIterable<Parsed>;
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'CSV_QUOTE_NOT_CLOSED') return error;
  return new UnreadableFile(
    'A quotation mark is opened and never closed, so the end of the file cannot be told. Close it and upload the file again.',
  );
}

const figure = (number: number): string => number.toLocaleString('en-GB');
