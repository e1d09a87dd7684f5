import { agree, type Decision } from '../decision.ts';
import { schools } from './columns.ts';
import { type FileKind, findColumns, type Place, plain } from './file-kind.ts';
import { links } from './links.ts';

export type KindName = FileKind['name'];
const kinds: Readonly<Record<KindName, FileKind>> = { schools, links };
export const kindNames = Object.keys(kinds) as readonly KindName[];

/** The columns that a kind of file may have. */
export const columnsOf = (kind: KindName): readonly string[] => Object.keys(kinds[kind].columns);

/** Which kind of file this is, by the columns that its first line names, and where each is. */
export function readHeader(
  header: readonly string[],
): Decision<{ kind: FileKind; places: readonly Place[] }> {
  const kind = header.map(plain).includes('linkurn') ? links : schools;
  const found = findColumns(kind, header);
  return found.agreed ? agree({ kind, places: found.outcome }) : found;
}
