import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { FileKind, Place } from '../domain/register/file-kind.ts';
import { readHeader } from '../domain/register/kinds.ts';
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
  let begun: Begun | undefined;
  let line = 1;
  for await (const { record, info } of recordsOf(text)) {
    if (begun) begun.lines.add({ line, cells: record });
    else begun = begin(record);
    line = info.lines + 1;
    const { lines } = begun;
    if (lines.count % LINES_A_TURN === 0) await setImmediate();
    if (lines.count > MOST_LINES)
      throw new UnreadableFile(
        `The file has more than ${figure(MOST_LINES)} lines. Split it, and import each part with the first line at its top.`,
      );
  }
  if (!begun) throw new UnreadableFile('The file is empty. Choose the file of the register.');
  const { kind, lines, places } = begun;
  const checked = lines.end();
  if (lines.count === checked.empty)
    throw new UnreadableFile(
      'The file names columns but has no line below them. Choose the file of the register.',
    );
  const columns = places.map(({ column }) => column);
  return { fileName, sha256, bytes: body.length, encoding, kind: kind.name, columns, lines: checked };
}

interface Begun {
  readonly kind: FileKind;
  readonly places: readonly Place[];
  readonly lines: RegisterLines;
}

function begin(header: string[]): Begun {
  if (header.length > MOST_COLUMNS)
    throw new UnreadableFile(
      `The file has ${figure(header.length)} columns; ${MOST_COLUMNS} is the most. Choose fewer columns in the extract.`,
    );
  const found = readHeader(header);
  if (!found.agreed) throw new UnreadableFile(found.refusal.because);
  const { kind, places } = found.outcome;
  return { kind, places, lines: new RegisterLines(kind, places, header.length) };
}

const figure = (number: number): string => number.toLocaleString('en-GB');
