// `npm run import -- KIND FILE [--apply]`: plans what a file would change in the local database, with every line that is
// refused or odd; with --apply imports it. KIND is schools (a file of
// the national register: schools, or the links between them), appropriate-bodies, schedules or statements.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart } from '../server/cannot-start.ts';
import { withLocalDatabase } from '../server/database/local.ts';
import { roleUrl } from '../server/database/roles.ts';
import { UnreadableFile } from '../server/imports/csv-text.ts';
import { MOST_BYTES } from '../server/imports/read-file.ts';
import { type Imported, type ImportKind, importFile, importKinds } from '../server/jobs/import-file.ts';
import { readSettings } from '../server/settings.ts';

try {
  const { kind, path, apply } = asked();
  const body = bytesOf(path);
  const fileName = basename(path);
  const imported = await withLocalDatabase(readSettings(process.env), (ownerUrl) =>
    importFile({ url: (role) => roleUrl(ownerUrl, role), kind, fileName, body, apply }),
  );
  tell(imported);
  if (imported.is === 'refused') process.exitCode = 1;
} catch (error) {
  const known = error instanceof CannotStart || error instanceof UnreadableFile;
  console.error(known ? error.message : error);
  process.exitCode = 1;
}

function asked(): { kind: ImportKind; path: string; apply: boolean } {
  const { positionals, values } = parsed();
  const [name, path, ...others] = positionals;
  const kind = importKinds.find((one) => one === name);
  if (!kind)
    throw new CannotStart(
      `Say what the file holds, one of ${importKinds.join(', ')}: npm run import -- KIND FILE [--apply]`,
    );
  if (path === undefined || others.length > 0)
    throw new CannotStart(`Name one file: npm run import -- ${kind} FILE [--apply]`);
  return { kind, path, apply: values.apply };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { apply: { type: 'boolean', default: false } } });
  } catch {
    throw new CannotStart('The only option is --apply: npm run import -- KIND FILE [--apply]');
  }
}

function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).size > MOST_BYTES) throw new CannotStart(`${path} is larger than 16 MB. Split it.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'ENOENT' ? 'there is none' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new CannotStart(`The file ${path} cannot be read: ${why}.`);
  }
}

function tell({ is, sentence, figures, notices, refused, flagged }: Imported): void {
  const notes = [
    ...refused.map((note) => ({ ...note, what: 'refused' })),
    ...flagged.map((note) => ({ ...note, what: 'flagged' })),
  ].sort((a, b) => a.line - b.line);
  for (const { line, what, because } of notes) console.log(`Line ${line} ${what}: ${because}`);
  if (is === 'planned') {
    console.log(['The plan:', figures ?? sentence, ...notices].join('\n  '));
    console.log('Nothing is written yet. The same command with --apply imports it.');
    return;
  }
  if (is !== 'done' && figures !== null) console.log(`${figures}.`);
  console.log(is === 'nothing to change' ? `Nothing changes. ${sentence}` : sentence);
}
