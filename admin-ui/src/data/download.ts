import { Fault, faultOf } from './fault.ts';

export interface Downloaded {
  readonly name: string;
  readonly rows: number;
}

/** The last line of a whole file: how many rows it has. */
const END = /(?:^|\n)"?(\d+) rows?\. [^\n]*\n$/;
const TAIL_BYTES = 64 * 1024;

/**
 * Brings a whole list as a file and hands it to the browser. `onRows` hears how many rows have come. A file that breaks off
 * is not kept: throws a `Fault` that says so.
 */
export async function download(
  list: string,
  asked: { filter: object; sort?: object },
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<Downloaded> {
  const response = await fetch(`/exports/${list}.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    credentials: 'same-origin',
    signal,
  }).catch(unreachable);
  if (!response.ok || !response.body) throw await faultOf(response, 'The file could not be made. Try again.');
  const parts = await partsOf(response.body, onRows).catch(unreachable);
  const file = new Blob(parts, { type: 'text/csv' });
  const [, rows] = END.exec(await file.slice(-TAIL_BYTES).text()) ?? [];
  if (rows === undefined) throw new Fault('unreachable', 'The file broke off before its end. Try again.');
  const name =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `${list}.csv`;
  handOver(file, name);
  return { name, rows: Number(rows) };
}

async function partsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>, onRows: (rows: number) => void) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const count = lineCounter();
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return parts;
    parts.push(value);
    // The first line names the columns.
    onRows(Math.max(0, count(value) - 1));
  }
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** Lines so far; a line break between quotes is part of a text. */
function lineCounter(): (bytes: Uint8Array) => number {
  let [lines, isQuoted] = [0, false];
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (byte === LINE_FEED && !isQuoted) lines += 1;
    }
    return lines;
  };
}

function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Whoever stopped it knows; anything else is a connection that broke. */
function unreachable(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new Fault('unreachable', 'The file could not be loaded. Check your connection, then try again.');
}
