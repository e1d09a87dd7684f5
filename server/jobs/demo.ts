import { actions } from '../actions/index.ts';
import { systemActions } from '../actions/system/index.ts';
import { type Day, londonDay } from '../domain/day.ts';
import { latestSeptember } from '../domain/demo/days.ts';
import { closuresFile, FIRST_SCHOOL_OF_LIVES, linksFile, registerFile } from '../domain/demo/schools.ts';
import { readFile } from '../imports/read-file.ts';
import { newId } from '../records/columns.ts';
import { stageUpload } from '../records/school-uploads.ts';
import type { Settings } from './as-person.ts';
import { asSystem, type System } from './as-system.ts';
import { settleDemo } from './settle-demo.ts';

const SEED = 2021;
const REASON = 'Demo data for a development console';
const TEACHERS_A_BATCH = 500;
/** The first batches have schools enough that many a school has few people; the others are as full as real ones. */
const ROOMY = { batches: 6, schools: 100 };
const FULL = { schools: 40 };
/** No batch has another's rows, so some are loaded side by side: one is made while PostgreSQL checks the others. */
const LANES = 4;

const schoolsBefore = (batch: number): number =>
  FIRST_SCHOOL_OF_LIVES +
  Math.min(batch - 1, ROOMY.batches) * ROOMY.schools +
  Math.max(0, batch - 1 - ROOMY.batches) * FULL.schools;

interface Options extends Settings {
  /** How many teachers there shall be, besides those with a story; whole batches of 500. */
  readonly teachers: number;
}

/** How much of the demo there is. */
export interface Loaded {
  readonly batches: number;
  /** Whether the desk's work is done: then what was paid is sealed. */
  readonly settled: boolean;
}

/** What a console has of the demo; null in one with a calendar of its own, where none belongs. */
export const loadedOfDemo = ({ url }: Pick<Options, 'url'>): Promise<Loaded | null> =>
  asSystem(url, 'Demo data', async ({ em }) => {
    const [found] = await em.execute<(Loaded & { demo: boolean; periods: boolean })[]>(
      `select exists (select from audit.events where action = 'load-demo-providers') as demo,
            exists (select from contract_periods) as periods,
            (select count(*)::int from audit.events where action = 'load-demo-teachers') as batches,
            exists (select from statements) and not exists (
              select from statements s where s.status in ('authorised', 'paid')
                and not exists (select from statement_versions v where v.statement_id = s.id)) as settled`,
    );
    if (!found || (found.periods && !found.demo)) return null;
    return { batches: found.batches, settled: found.settled };
  });

/** Whether a console is as the demo wants it, or belongs to somebody else. */
export const isWhole = (loaded: Loaded | null, teachers: number): boolean =>
  loaded === null || (loaded.batches >= batchesFor(teachers) + 1 && loaded.settled);

const batchesFor = (teachers: number): number => Math.ceil(teachers / TEACHERS_A_BATCH);

/**
 * Loads what is missing of the demo: calendar and money, schools through the register's import, people batch by batch.
 * Then the desk settles what is due; teachers who come after that find the sealed statements closed.
 */
export async function loadDemo(options: Options, report: (done: number, of: number) => void): Promise<void> {
  const parts = batchesFor(options.teachers) + 3;
  await loadPeople(options, (done) => report(done, parts));
  if ((await loadedOfDemo(options))?.settled) return;
  await settleDemo(options, (part) => report(parts - 1 + part, parts));
}

const loadPeople = (
  { url, teachers, clock = () => new Date() }: Options,
  report: (done: number) => void,
): Promise<void> =>
  asSystem(
    url,
    'Demo data',
    async (system) => {
      const batches = batchesFor(teachers);
      await system.do(systemActions.loadDemoProviders, { seed: SEED, teachers }, REASON, ['not-empty']);
      const merged = await haveMerged(system);
      await importFile(system, 'demo-schools.csv', registerFile(SEED, schoolsBefore(batches + 1), merged));
      report(1);
      let loaded = 1;
      const load = async (batch: number): Promise<void> => {
        await system.do(systemActions.loadDemoTeachers, batchOf(batch), REASON, ['batch-loaded']);
        loaded += 1;
        report(loaded);
      };
      await load(0);
      if (!merged) await merge(system, latestSeptember(londonDay(clock())));
      const waiting = Array.from({ length: batches }, (_, index) => index + 1).values();
      await Promise.all(
        Array.from({ length: LANES }, async () => {
          for (const batch of waiting) await load(batch);
        }),
      );
    },
    clock,
  );

/** Whether the schools that merge have done so: they are open before. */
async function haveMerged({ em }: System): Promise<boolean> {
  const [found] = await em.execute<{ merged: boolean }[]>(
    'select exists (select from register_school_links) as merged',
  );
  return found?.merged === true;
}

/** As the register tells it: the schools are closed, and then it is said which they went into. */
async function merge(system: System, on: Day): Promise<void> {
  await importFile(system, 'demo-closures.csv', closuresFile(SEED, on));
  await importFile(system, 'demo-links.csv', linksFile(on));
}

async function importFile(system: System, fileName: string, lines: string): Promise<void> {
  const file = await readFile(fileName, Buffer.from(lines));
  const uploadId = newId();
  await stageUpload(system.em, uploadId, system.userId, file);
  const action = file.kind === 'links' ? actions.importSchoolLinks : actions.importSchools;
  await system.do(action, { uploadId }, REASON, ['nothing-to-change']);
}

const batchOf = (batch: number) =>
  batch === 0
    ? { seed: SEED, batch, first: 0, teachers: 0, firstSchool: 0, schools: FIRST_SCHOOL_OF_LIVES }
    : {
        seed: SEED,
        batch,
        first: (batch - 1) * TEACHERS_A_BATCH,
        teachers: TEACHERS_A_BATCH,
        firstSchool: schoolsBefore(batch),
        schools: schoolsBefore(batch + 1) - schoolsBefore(batch),
      };
