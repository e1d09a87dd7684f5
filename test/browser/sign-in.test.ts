import Fastify from 'fastify';
import { newStarter } from '../../server/access/personas.ts';
import { buildServer } from '../../server/server.ts';
import { addressOf } from '../access/console.ts';
import { startFakeIssuer } from '../access/fake-issuer.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { violations } from './support/accessible.ts';

/** Who the page's own script is told that it asks for. */
const me = async () => {
  const response = await fetch('/auth/me');
  return response.json();
};

test('a support agent signs in by keyboard alone, back to the page of the link', async ({ page }) => {
  await page.goto('/auth/sign-in?return=/teachers/7654321');
  await expect(page.getByRole('heading', { level: 1, name: 'Who do you want to be?' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sam Sesay – support' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/teachers\/7654321$/);
  expect(await page.evaluate(me)).toMatchObject({ name: 'Sam Sesay', role: 'support' });
});

test('someone without access is told who can give it', async ({ browser, address }) => {
  // The page is an answer of 403, which the browser writes to its console.
  const visitor = await browser.newContext({ baseURL: address });
  const page = await visitor.newPage();
  await page.goto('/auth/sign-in');
  await page.getByRole('button', { name: newStarter.name }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'You do not have access to the console' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'uma.usman@example.com' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Sign in as someone else' }).click();
  await page.getByRole('button', { name: 'Fiona Finch – finance' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  expect(await page.evaluate(me)).toMatchObject({ name: 'Fiona Finch' });
  await visitor.close();
});

test('an identity provider on another site signs in, and no other site can use that session', async ({
  page,
  database,
}) => {
  const provider = await startFakeIssuer('127.0.0.1');
  const server = await buildServer({
    url: database.url,
    publicUrl: undefined,
    identityProvider: { issuer: provider.issuer, clientId: 'console', clientSecret: 'a secret' },
    screens: undefined,
  });
  server.get('/screen', (_request, reply) => reply.type('text/html').send('<title>Ours</title>'));
  await server.listen({ host: 'localhost', port: 0 });
  const ours = addressOf(server);
  const elsewhere = Fastify();
  elsewhere.get('/', (_request, reply) =>
    reply.type('text/html').send(
      `<form method="post" enctype="text/plain" action="${ours}/auth/sign-out"><button>Win a prize</button></form>
       <a href="${ours}/auth/sign-in?return=/screen">Sign in</a><a href="${ours}/screen">The console</a>`,
    ),
  );
  await elsewhere.listen({ host: '127.0.0.1', port: 0 });

  await page.goto(addressOf(elsewhere, '127.0.0.1'));
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`${ours}/screen`);
  expect(await page.evaluate(me), 'at once, without loading the page again').toMatchObject({
    name: 'Sam Sesay',
  });

  await page.goto(addressOf(elsewhere, '127.0.0.1'));
  const answered = page.waitForResponse(`${ours}/auth/sign-out`);
  await page.getByRole('button', { name: 'Win a prize' }).click();
  expect(await (await answered).request().headerValue('cookie')).toBeNull();

  await page.getByRole('link', { name: 'The console' }).click();
  await expect(page).toHaveURL(`${ours}/screen`);
  expect(await page.evaluate(me), 'still signed in').toMatchObject({ name: 'Sam Sesay' });
  await Promise.all([server.close(), elsewhere.close(), provider.close()]);
});
