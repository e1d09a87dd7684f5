import { parse } from 'csv-parse';
import { Fault } from '../audit/faults.ts';
import type { Encoding } from '../records/school-uploads.ts';

const SLICE = 64 * 1024;

/** A file that cannot be read at all. Its sentence says what to do. */
export class UnreadableFile extends Fault {
  override readonly name = 'UnreadableFile';
  constructor(sentence: string) {
    super('BAD_USER_INPUT', sentence);
  }
}

/** The register exports Windows-1252, spreadsheets UTF-8: text that is not UTF-8 to the last byte is the former. */
export function decoded(body: Buffer): { text: string; encoding: Encoding } {
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
export async function* recordsOf(text: string): AsyncGenerator<Parsed> {
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
