import type { Page } from 'playwright';
import { expect as expectThat } from 'vitest';
import { aTeacher, type Story } from '../stories/index.ts';
import { expectPage as expect, test, type Visitor } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';

/** The server is gone until it is let back. */
async function gone(page: Page): Promise<() => Promise<void>> {
  await page.route('**/graphql', (route) => route.abort());
  return () => page.unroute('**/graphql');
}

/** The server answers one operation as it does when we have made a mistake. */
const broken = (page: Page, operation: string) =>
  page.route('**/graphql', (route) =>
    route.request().postDataJSON().operationName === operation
      ? route.fulfill({
          json: {
            data: null,
            errors: [{ message: 'Secret', extensions: { code: 'INTERNAL', reference: 'ref-8f2c' } }],
          },
        })
      : route.fallback(),
  );

test('a server that is gone is said to be so, and trying again carries on', async ({ newVisitor }) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/schools');
  const back = await gone(page);
  await page.reload();
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is a problem with the service' }),
  ).toBeVisible();
  await expect(page.getByText('The service did not answer.')).toBeVisible();
  await expectAccessible(page, 'gone');
  await back();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schools' })).toBeVisible();
});

test('a mistake of ours shows a reference to quote and none of its words', async ({ newVisitor }) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/schools');
  await broken(page, 'Teachers');
  await page.getByRole('link', { name: 'Teachers', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is a problem with the service' }),
  ).toBeFocused();
  await expect(page.getByText('ref-8f2c')).toBeVisible();
  await expect(page.getByText('Secret')).toHaveCount(0);
  await expectAccessible(page, 'fault');
});

test('choices of a filter that do not come say so', async ({ newVisitor }) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/schools');
  await broken(page, 'ProviderChoices');
  await page.getByRole('link', { name: 'Statements', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Statements' })).toBeFocused();
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByLabel('Lead provider', { exact: true })).toContainText('Could not be loaded');
  await expect(page.getByLabel('Status', { exact: true })).toContainText('Any');
});

/** Support about to call Ada Byron Ada Lovelace. */
async function aNameTyped(visitor: Visitor, story: Story) {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Byron' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(page, 'Correct name');
  await dialog.getByLabel('Full name').fill('Ada Lovelace');
  return { page, dialog };
}

test('a deed that meets a fault keeps what was typed, and is done once when tried again', async ({
  newVisitor,
  story,
}) => {
  const { page, dialog } = await aNameTyped(await newVisitor({ meetsFaults: true }), story);
  await dialog.getByLabel('Why is this being done?').fill('Her letter');
  const back = await gone(page);
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The service did not answer.');
  await expectAccessible(page, 'fault in a dialog');
  await back();
  await expect(dialog.getByLabel('Full name')).toHaveValue('Ada Lovelace');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('dialog', { name: 'Check what will change' }).waitFor();
  await confirm(page, 'Correct the name');
});

test('records that cannot be reached for a moment are asked for again by the page itself', async ({
  newVisitor,
}) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/schools');
  const away = { message: 'Not just now', extensions: { code: 'UNAVAILABLE', reference: 'ref-8f2c' } };
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, json: { errors: [away] } }), {
    times: 1,
  });
  await page.getByRole('link', { name: 'Teachers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Teachers' })).toBeVisible();
  await expect(page.getByText('ref-8f2c')).toHaveCount(0);
});

test('a deed that was done, but whose answer was lost, is done when it is looked at again', async ({
  newVisitor,
  story,
}) => {
  const { page } = await aNameTyped(await newVisitor({ meetsFaults: true }), story);
  const plan = await preview(page, { reason: 'Her letter' });
  await page.route('**/graphql', (route) => route.fetch().then(() => route.abort()), { times: 1 });
  await plan.getByRole('button', { name: 'Correct the name' }).click();
  await expect(plan.getByRole('alert')).toContainText('The service did not answer.');
  await plan.getByRole('button', { name: 'Back' }).click();
  await confirm(page, 'Preview');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Lovelace' })).toBeVisible();
});

test('whoever closes a dialog before its answer is lost is told to look whether it was done', async ({
  newVisitor,
  story,
}) => {
  const { page } = await aNameTyped(await newVisitor({ meetsFaults: true }), story);
  const plan = await preview(page, { reason: 'Her letter' });
  const closed = Promise.withResolvers<void>();
  const isAsked = page.waitForRequest('**/graphql');
  await page.route('**/graphql', (route) => closed.promise.then(() => route.abort()), { times: 1 });
  await plan.getByRole('button', { name: 'Correct the name' }).click();
  await isAsked;
  await plan.getByRole('button', { name: 'Cancel' }).click();
  const next = await open(page, 'Correct name');
  closed.resolve();
  await expect(page.getByText('It is not known whether this was done')).toBeAttached();
  await expect(next).toBeVisible();
});

test('a session that ends behind an open dialog loses nothing', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Byron' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(page, 'Correct name');
  await dialog.getByLabel('Full name').fill('Ada King');
  await dialog.getByLabel('Why is this being done?').fill('Her letter');
  await page.context().clearCookies();
  await dialog.getByRole('button', { name: 'Preview' }).click();
  const tab = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: 'sign in again in a new tab' }).click();
  await (await tab).getByRole('button', { name: /Sam Sesay/ }).click();
  await (await tab).getByRole('button', { name: 'Sign out' }).waitFor();
  await expect(dialog.getByLabel('Full name')).toHaveValue('Ada King');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('dialog', { name: 'Check what will change' }).waitFor();
  await confirm(page, 'Correct the name');
});

/** After a new version nothing has the names any more that the browser knows. */
const notThere = async (page: Page, code: string) => {
  await page.route(`**/assets/${code}-*.js`, (route) => route.fulfill({ status: 404 }));
  return () => page.unroute(`**/assets/${code}-*.js`);
};

test('a deed whose dialog does not come says so on a page that stands, and trying again brings it', async ({
  newVisitor,
  story,
}) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Byron' });
  const back = await notThere(page, 'dialog-code');
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await page.getByRole('button', { name: 'Correct name' }).click();
  const words = page.getByRole('alert').filter({ hasText: 'This part of the console could not be loaded.' });
  await expect(words).toContainText('Nothing has been changed.');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Byron' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Schools' })).toBeVisible();
  await expectAccessible(page, 'a dialog that did not come');
  await words.getByRole('button', { name: 'Close' }).click();
  await expect(words).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Correct name' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
  await back();
  await words.getByRole('button', { name: 'Try again' }).click();
  await expect(words).toHaveCount(0);
  const dialog = await open(page, 'Correct name');
  await expect(dialog.getByLabel('Full name')).toHaveValue('Ada Byron');
});

test('a dialog that does not come ahead of its time is missed only when it is opened', async ({
  newVisitor,
  story,
}) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Byron' });
  await notThere(page, 'dialog-code');
  const missed = page.waitForResponse(/dialog-code-.*\.js$/);
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  expectThat((await missed).status()).toBe(404);
  await expect(page.getByRole('button', { name: 'Correct name' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Correct name' }).click();
  await expect(page.getByRole('alert')).toContainText('This part of the console could not be loaded.');
});

test('a dialog that is slow to come says so after a moment, takes the focus, and gives it back', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Byron' });
  const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route('**/assets/dialog-code-*.js', async (route) => {
    await isLetThrough;
    await route.continue();
  });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const button = page.getByRole('button', { name: 'Correct name' });
  await button.press('Enter');
  await expect(page.getByText('Loading…')).toBeVisible();
  await expect(button).toBeFocused();
  letThrough();
  const dialog = page.getByRole('dialog', { name: 'Correct name' });
  await expect(dialog.getByLabel('Full name')).toHaveValue('Ada Byron');
  await expect(dialog.locator(':focus').or(dialog.and(page.locator(':focus-within')))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a page whose code does not come says so, and trying again brings it', async ({ newVisitor }) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/schools');
  const back = await notThere(page, 'TeacherList');
  await page.getByRole('link', { name: 'Teachers', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is a problem with the service' }),
  ).toBeFocused();
  await expect(page.getByText('there may be a newer version of the console')).toBeVisible();
  await back();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Teachers' })).toBeVisible();
});
