import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Place, readHeader } from '../domain/register/columns.ts';
import { RegisterLines } from '../domain/register/lines.ts';
import type { ReadFile } from '../records/school-uploads.ts';
import { decoded, recordsOf, UnreadableFile } from './csv-text.ts';

export const MOST_BYTES = 16 * 1024 * 1024;
export const MOST_LINES = 60_000;
export const MOST_COLUMNS = 60;
/** After so many lines others have their turn. */
const LINES_A_TURN = 500;

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

const figure = (number: number): string => number.toLocaleString('en-GB');
