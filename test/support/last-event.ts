import pg from 'pg';

interface EventRow {
  action: string;
  sentence: string;
  reason: string;
  ticket: string | null;
  actor: string;
  /** The tables whose rows it touched, with what was done to them. */
  touched: string[];
}

/** The newest event of a kind, read from the trail itself. */
export async function lastEvent(url: string, action: string): Promise<EventRow | undefined> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<EventRow>(
      `select e.action, e.sentence, e.reason, e.ticket, u.name as actor,
         array(select c.table_name || ' ' || c.op from audit.row_changes c where c.event_id = e.id order by c.id) as touched
       from audit.events e join users u on u.id = e.actor_id
       where e.action = $1 order by e.recorded_at desc, e.id desc limit 1`,
      [action],
    );
    return rows[0];
  } finally {
    await client.end();
  }
}
