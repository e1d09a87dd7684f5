// `npm run seed -- --teachers 300000`: makes the local database hold that many made-up teachers, with their lives. What is
// there already stays, and a load that was cut short goes on. For the size that benches and trials of speed need.
import { parseArgs } from 'node:util';
import { CannotStart } from '../server/cannot-start.ts';
import { withLocalDatabase } from '../server/database/local.ts';
import { type Role, roleUrl } from '../server/database/roles.ts';
import { loadDemo, loadedOfDemo } from '../server/jobs/demo.ts';
import { addPersonas } from '../server/jobs/set-up.ts';
import { readSettings } from '../server/settings.ts';
import { step } from '../server/steps.ts';

try {
  const { values } = parseArgs({ options: { teachers: { type: 'string', default: '3000' } } });
  const settings = readSettings({ ...process.env, DEMO_TEACHERS: values.teachers });
  if (settings.identityProvider !== 'development')
    throw new CannotStart('Demo data is for development: this console has real people.');
  await withLocalDatabase(settings, (ownerUrl) => load(ownerUrl, settings.demoTeachers));
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}

async function load(ownerUrl: string, teachers: number): Promise<void> {
  const url = (role: Role) => roleUrl(ownerUrl, role);
  await addPersonas(url);
  if ((await loadedOfDemo({ url })) === null)
    throw new CannotStart('This console has a calendar of its own, to which the demo does not belong.');
  const label = `Loading demo data: ${teachers.toLocaleString('en-GB')} teachers`;
  await step(label, (report) => loadDemo({ url, ownerUrl, teachers }, report));
}
