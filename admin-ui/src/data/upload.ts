import { Fault, faultOf } from './fault.ts';

interface Uploaded {
  readonly uploadId: string;
}

/** A small file as it was read; it goes back as the input of its deed. */
export interface GivenFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly header: string[];
  readonly lines: { readonly line: number; readonly cells: string[] }[];
}

/** Sends a file of the national register as it is. Throws a `Fault` whose message says what is wrong with the file. */
export const uploadSchools = (file: File): Promise<Uploaded> => upload('schools', file);

/** Sends a calendar of statements, and is answered its cells. Throws a `Fault` likewise. */
export const uploadStatements = (file: File): Promise<GivenFile> => upload('statements', file);

/** Sends a file of contracts likewise. */
export const uploadContracts = (file: File): Promise<GivenFile> => upload('contracts', file);

async function upload<Answer>(what: string, file: File): Promise<Answer> {
  const address = `/import/${what}?${new URLSearchParams({ name: file.name })}`;
  const response = await fetch(address, { method: 'POST', body: file, credentials: 'same-origin' }).catch(
    notSent,
  );
  if (!response.ok) throw await faultOf(response, 'The file could not be uploaded. Try again.');
  return response.json().catch(notSent);
}

function notSent(): never {
  throw new Fault('unreachable', 'The file could not be sent. Check your connection, then try again.');
}
