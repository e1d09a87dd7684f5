import { createHash } from 'node:crypto';
import type { GivenFile } from '../domain/set-up/given-file.ts';
import { decoded, recordsOf, UnreadableFile } from './csv-text.ts';

const MOST_BYTES = 1024 * 1024;
const MOST_LINES = 5000;

/** Reads a small file: its first line, and the others as they are. They become the input of one event, so they are few. */
export async function readGiven(fileName: string, body: Buffer): Promise<GivenFile> {
  if (body.length > MOST_BYTES)
    throw new UnreadableFile(
      'The file is larger than 1 MB. Split it, and import each part with the first line at its top.',
    );
  const read: { line: number; cells: string[] }[] = [];
  let line = 1;
  for await (const { record, info } of recordsOf(decoded(body).text)) {
    read.push({ line, cells: record });
    line = info.lines + 1;
  }
  const [first, ...lines] = read;
  if (!first || lines.every(({ cells }) => cells.every((cell) => cell.trim() === '')))
    throw new UnreadableFile('The file has no line below the names of its columns. Choose another file.');
  if (lines.length > MOST_LINES)
    throw new UnreadableFile(
      'The file has more than 5,000 lines. Split it, and import each part with the first line at its top.',
    );
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { fileName, sha256, header: first.cells, lines };
}
