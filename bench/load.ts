import { connect, type Socket } from 'node:net';

export interface Measured {
  readonly perSecond: number;
  /** In ms: half took this long or less. */
  readonly p50: number;
  /** In ms: 95 of 100 took this long or less. */
  readonly p95: number;
}

/** So many workers at once, each asking again as soon as it is answered. */
export async function load(
  connections: number,
  seconds: number,
  ask: (turn: number) => Promise<unknown>,
): Promise<Measured> {
  const took: number[] = [];
  const end = performance.now() + seconds * 1000;
  let turn = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const started = performance.now();
      await ask(turn++);
      took.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const elapsed = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  const part = (share: number) => took[Math.floor(took.length * share)] ?? 0;
  return { perSecond: took.length / elapsed, p50: part(0.5), p95: part(0.95) };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Asks a server for GraphQL over connections that stay open; rejects what is answered with errors. */
export function graphQlClient(port: number, token: string) {
  const idle: Connection[] = [];
  return {
    /** The answer as it came, a character for each byte. */
    async ask(query: string, variables: object): Promise<string> {
      const connection = idle.pop() ?? new Connection(port, token);
      const answer = await connection.ask(JSON.stringify({ query, variables }));
      idle.push(connection);
      if (!answer.startsWith('{"data":')) throw new Error(answer);
      return answer;
    },
    close() {
      for (const connection of idle) connection.close();
    },
  };
}

/** HTTP as far as the console speaks it: a whole client would take processor time from the server that is measured. */
class Connection {
  readonly #socket: Socket;
  readonly #head: string;

  constructor(port: number, token: string) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay().setEncoding('latin1');
    this.#head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n`;
  }

  ask(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let text = '';
      const lost = () => reject(new Error('The server closed the connection.'));
      const more = (part: string) => {
        text += part;
        const from = text.indexOf('\r\n\r\n') + 4;
        const [, length] = /content-length: (\d+)/i.exec(text) ?? [];
        if (from < 4 || text.length < from + Number(length)) return;
        this.#socket.off('data', more).off('close', lost);
        resolve(text.slice(from));
      };
      this.#socket.on('data', more).once('close', lost);
      this.#socket.write(`${this.#head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
