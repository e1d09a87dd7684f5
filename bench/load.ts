import { Agent, request } from 'node:http';

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

/** Asks a server for GraphQL over connections that stay open; throws when it answers with errors. */
export function graphQlClient(port: number, token: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    ask: (query: string, variables: object) =>
      new Promise<unknown>((resolve, reject) => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
        request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers }, (reply) => {
          let text = '';
          reply.setEncoding('utf8').on('data', (part: string) => (text += part));
          reply.on('end', () => {
            const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
            if (errors) reject(new Error(text));
            else resolve(data);
          });
        })
          .on('error', reject)
          .end(JSON.stringify({ query, variables }));
      }),
    close: () => agent.destroy(),
  };
}
