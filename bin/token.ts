// `npm run token -- EMAIL`: a bearer token for scripts, in the name of somebody of the local database.
// Nothing but the token goes to the standard output.
import pg from 'pg';
import { beginBearerSession } from '../server/access/sessions.ts';
import { CannotStart } from '../server/cannot-start.ts';
import { withLocalDatabase } from '../server/database/local.ts';
import { readSettings } from '../server/settings.ts';

try {
  console.log(await tokenFor(process.argv[2]));
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}

async function tokenFor(email: string | undefined): Promise<string> {
  const settings = readSettings(process.env);
  if (settings.production)
    throw new CannotStart('Tokens are for local databases: in production everybody signs in themselves.');
  if (!email) throw new CannotStart('Say for whom: npm run token -- EMAIL');
  return withLocalDatabase(settings, async (ownerUrl) => {
    const owner = new pg.Client(ownerUrl);
    await owner.connect();
    try {
      const token = await beginBearerSession(owner, email);
      if (token === null) throw new CannotStart(await nobody(owner, email));
      console.error(`For ${email}, for eight hours. Send it as "Authorization: Bearer …" to /graphql.`);
      return token;
    } finally {
      await owner.end();
    }
  });
}

async function nobody(owner: pg.Client, email: string): Promise<string> {
  const { rows } = await owner.query<{ who: string }>(
    `select email || ' (' || replace(role, '_', ' ') || ')' as who from users
     where kind = 'person' and disabled_at is null order by created_at limit 10`,
  );
  const [known, ...others] = rows.map(({ who }) => who);
  if (known === undefined)
    return `Nobody may sign in to the local database yet, ${email} neither: run npm start once.`;
  return `Nobody who may sign in has the email ${email}: use one of ${[known, ...others].join(', ')}.`;
}
