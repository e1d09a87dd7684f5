import { createHash, randomBytes } from 'node:crypto';
import { connect, type Em } from '../../server/database/orm.ts';
import type { TestDatabase } from './database.ts';

/** An event under way: its own transaction and unit of work, as the system actor 'Demo data'. */
export interface Deed {
  readonly em: Em;
  /** Writes what has changed and checks every rule, as performing an action does before it commits. */
  check(): Promise<void>;
  commit(): Promise<void>;
  abandon(): Promise<void>;
}

export interface System {
  begin(): Promise<Deed>;
  /** One deed in one event: committed when the work succeeds, and nothing kept when it fails or changes nothing. */
  perform<T>(work: (em: Em) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Signs a system actor in at a test's database. Whatever a test writes enters by the door, with a trail. */
export async function asSystem(database: TestDatabase): Promise<System> {
  const orm = await connect(database.url('console_jobs'));
  const hash = createHash('sha256').update(randomBytes(32)).digest();
  await orm.em.execute('select access.begin_system_session(?, ?)', ['Demo data', hash]);

  async function begin(): Promise<Deed> {
    const em = orm.em.fork();
    await em.begin();
    await em.execute(
      `select audit.open_event(?, 'tell-a-story', 'Told a story', '[]', current_date, '{}', 'A test', null, uuidv7(), null, null)`,
      [hash],
    );
    const check = async () => {
      await em.flush();
      await em.execute('set constraints all immediate');
      await em.execute('set constraints all deferred');
    };
    return {
      em,
      check,
      commit: async () => {
        await check();
        await em.commit();
      },
      abandon: () => em.rollback(),
    };
  }

  async function perform<T>(work: (em: Em) => Promise<T>): Promise<T> {
    const deed = await begin();
    try {
      const result = await work(deed.em);
      await deed.em.flush();
      await ((await changedSomething(deed.em)) ? deed.commit() : deed.abandon());
      return result;
    } catch (error) {
      await deed.abandon();
      throw error;
    }
  }

  return { begin, perform, close: () => orm.close() };
}

async function changedSomething(em: Em): Promise<boolean> {
  const [first] = await em.execute(
    `select 1 from audit.row_changes where event_id = current_setting('audit.event_id')::uuid limit 1`,
  );
  return first !== undefined;
}
