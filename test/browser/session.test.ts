import { personas } from '../../server/access/personas.ts';
import { aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

const roleNames = {
  support: 'Support',
  finance: 'Finance',
  finance_approver: 'Finance approver',
  developer: 'Developer',
  user_manager: 'User manager',
};

test('a visitor sees which service this is and how to sign in, and nothing else is asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.postData() ?? ''));
  await page.goto('/teachers?page=2');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page).toHaveTitle('Sign in – Register early career teachers');
  expect(new Set(asked.map((body) => JSON.parse(body).operationName))).toEqual(new Set(['Me']));
});

test('whoever signs in comes back to the page that was asked for', async ({ page }) => {
  await page.goto('/schools');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /Sam Sesay/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schools' })).toBeVisible();
});

for (const { name, role } of personas)
  test(`${name} signs in, and the header says who and in which role`, async ({ visitor }) => {
    const { page } = visitor;
    await visitor.signIn(role);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hello, ${name.split(' ')[0]}`);
    await expect(page.getByRole('banner')).toContainText(`${name}${roleNames[role]}`);
    const places = page.getByRole('navigation', { name: 'Main' });
    await expect(places.getByRole('link', { name: 'Teachers' })).toHaveCount(role === 'user_manager' ? 0 : 1);
  });

test('signing out ends the session here and on the server', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You have signed out' })).toBeVisible();
  await page.goto('/teachers');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('whoever could not be signed out is not told that they were', async ({ newVisitor }) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/schools');
  for (const answer of ['failed', 503] as const) {
    await page.route('**/auth/sign-out', (route) =>
      answer === 503 ? route.fulfill({ status: 503 }) : route.abort(answer),
    );
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByText('You are still signed in: the service did not answer.')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1, name: 'Schools' })).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText('You are still signed in')).toHaveCount(0);
    await page.unroute('**/auth/sign-out');
  }
});

test('a session that ends while a page is open leads to signing in and back', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Grace Hopper' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await expect(page.getByRole('heading', { level: 1, name: 'Grace Hopper' })).toBeVisible();
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /Sam Sesay/ }).click();
  await expect(page).toHaveURL(new RegExp(`/teachers/${teacher.id}/show/history$`));
});
