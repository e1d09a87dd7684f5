import { createServer } from 'node:net';
import { personas } from './access/personas.ts';
import { CannotStart } from './cannot-start.ts';
import { findBinaries } from './database/binaries.ts';
import { migrate } from './database/migrate.ts';
import { startCluster } from './database/postgres.ts';
import { reach } from './database/reach.ts';
import { type Role, roleUrl } from './database/roles.ts';
import { isWhole, loadDemo, loadedOfDemo } from './jobs/demo.ts';
import { startJobs } from './jobs/runner.ts';
import { addPersonas } from './jobs/set-up.ts';
import { screens } from './screens.ts';
import { buildServer } from './server.ts';
import { readSettings, type Settings } from './settings.ts';
import { step } from './steps.ts';

const STOP_WITHIN_MS = 15_000;
/** What has been opened, to be closed in the opposite order. */
const closing: (() => Promise<unknown>)[] = [];
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
try {
  await start(readSettings(process.env));
} catch (error) {
  if (!stopping) console.error(error instanceof CannotStart ? error.message : error);
  await stop(1);
}

async function start(settings: Settings): Promise<void> {
  await refuseUsedPort(settings);
  // Built beside the rest; a failure is told when its turn comes.
  const built = settings.servesScreens ? screens() : undefined;
  built?.catch(() => undefined);
  const ownerUrl = await findDatabase(settings);
  await step('Bringing the database up to date', () => migrate(ownerUrl));
  if (settings.identityProvider === 'development') await fillForDevelopment(ownerUrl, settings.demoTeachers);
  const folder = built && (await step('Building the screens', () => built));

  const server = await buildServer({
    url: (role) => roleUrl(ownerUrl, role),
    publicUrl: settings.publicUrl,
    trustedProxies: settings.trustedProxies,
    identityProvider: settings.identityProvider,
    screens: folder,
  });
  closing.push(() => server.close());
  await server.listen({ host: settings.host, port: settings.port });
  const jobs = startJobs({ url: (role) => roleUrl(ownerUrl, role) });
  closing.push(() => jobs.stop());
  console.log(`\nThe console is ready at ${settings.publicUrl}`);
  if (settings.identityProvider === 'development') console.log(`Sign in as ${whom()}.`);
}

/** People to sign in as and, the first time, demo data. A load that was cut short goes on where it stopped. */
async function fillForDevelopment(ownerUrl: string, teachers: number): Promise<void> {
  const url = (role: Role) => roleUrl(ownerUrl, role);
  await addPersonas(url);
  if (teachers === 0 || isWhole(await loadedOfDemo({ url }), teachers)) return;
  const label = `Loading demo data: ${teachers.toLocaleString('en-GB')} teachers`;
  await step(label, (report) => loadDemo({ url, ownerUrl, teachers }, report));
}

async function findDatabase({ databaseUrl, dataFolder }: Settings): Promise<string> {
  if (databaseUrl !== undefined) {
    await reach(databaseUrl);
    return databaseUrl;
  }
  const folder = dataFolder ?? findBinaries().dataFolder;
  const cluster = await step('Starting PostgreSQL', () => startCluster(folder));
  closing.push(() => cluster.stop());
  return cluster.url('console');
}

/** 'Sam Sesay (support), Fiona Finch (finance) or …' */
function whom(): string {
  const people = personas.map(({ name, role }) => `${name} (${role.replace('_', ' ')})`);
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(people);
}

/** Said before the long work begins, not after. */
async function refuseUsedPort({ host, port }: Settings): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        throw new CannotStart(
          `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
        );
      throw new CannotStart(`The server cannot listen on ${host}, port ${port}: ${error.message}.`);
    },
  );
  await new Promise((resolve) => probe.close(resolve));
}

/** Ctrl-C reaches us more than once (from the terminal, and from npm); what is asked twice is done once. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  for (const close of closing.toReversed()) await close();
  process.exit(code);
}
