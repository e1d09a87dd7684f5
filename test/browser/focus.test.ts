import { aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

test('who does not wait for a page goes on with what they began; who waits is at its heading', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  await aTeacher(story, { name: 'Ada Lovelace' });
  await visitor.signIn('support', '/teachers');
  const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON().operationName === 'Teacher') await isLetThrough;
    await route.fallback();
  });
  await page.getByRole('link', { name: 'Ada Lovelace' }).press('Enter');
  await expect(page).toHaveURL(/\/show$/);
  await page.keyboard.press('/');
  await page.keyboard.type('grace');
  letThrough();
  const heading = page.getByRole('heading', { level: 1, name: 'Ada Lovelace' });
  await expect(heading).toBeVisible();
  await page.keyboard.type(' hopper');
  const search = page.getByRole('searchbox', { name: 'Search everything' });
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('grace hopper');

  await page.goBack();
  await page.getByRole('link', { name: 'Ada Lovelace' }).press('Enter');
  await expect(heading).toBeFocused();
});

test('another part of the page that was opened first is no other page: the focus stays', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Grace Hopper' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const tab = page
    .getByRole('navigation', { name: "Parts of the teacher's record" })
    .getByRole('link', { name: 'Training' });
  await tab.press('Enter');
  await expect(page.getByText(/No training has been recorded/).first()).toBeVisible();
  await expect(tab).toBeFocused();
});
