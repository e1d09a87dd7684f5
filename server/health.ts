import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { connect } from './database/orm.ts';

const PATIENCE_MS = 2_000;

interface Options {
  readonly reader: Awaited<ReturnType<typeof connect>>;
}

/** `/live`: the process answers. `/ready`: the database answers too, within two seconds, and when the night’s jobs were last done. */
export async function health(server: FastifyInstance, { reader }: Options): Promise<void> {
  server.get('/live', () => ({ live: true }));
  server.get('/ready', async (_request, reply) => {
    const answers = reader.em
      .getConnection()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      );
    const inTime = wait(PATIENCE_MS, false, { ref: false });
    const ready = await Promise.race([answers, inTime]);
    return reply.code(ready ? 200 : 503).send({ ready, lastNight: ready ? await nightIn(reader) : null });
  });
}

async function nightIn(reader: Options['reader']): Promise<string | null> {
  const [night] = await reader.em
    .getConnection()
    .execute<{ at: string | null }[]>(
      `select to_char(max(finished_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from jobs.nights`,
    );
  return night?.at ?? null;
}
