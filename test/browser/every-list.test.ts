import type { Page } from 'playwright';
import {
  aDeclaration,
  anActiveLeadProvider,
  anAppropriateBody,
  anEctAtSchool,
  aPairing,
  aDeliveryPartner,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';
import { rowsOf } from './support/lists.ts';

/** Five states, one after the other. */
const SLOW = { timeout: 300_000 };

/** Every list with a filter by which it finds nothing. */
const lists = [
  ['teachers', 'Teachers', { whenAtSchool: 'left', role: 'mentor' }],
  ['schools', 'Schools', { q: 'nowhere' }],
  ['declarations', 'Declarations', { states: ['clawed_back'] }],
  ['statements', 'Statements', { year: 2019 }],
  ['lead-providers', 'Lead providers', { q: 'nobody' }],
  ['delivery-partners', 'Delivery partners', { q: 'nobody' }],
  ['appropriate-bodies', 'Appropriate bodies', { q: 'nobody' }],
  ['events', 'Events', { ticket: '999999999' }],
] as const;

/** A row for every list. */
async function somethingOfEach(story: Story) {
  const school = await aSchool(story);
  const teacher = await aTeacher(story);
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  await aPairing(story, { activeLeadProvider, deliveryPartner: await aDeliveryPartner(story) });
  await anAppropriateBody(story);
  await aStatement(story, { activeLeadProvider, month: 11, year: 2025 });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  await aDeclaration(story, { training });
}

/** What opens above the rows, one after the other. */
async function throughTools(page: Page, at: string) {
  for (const tool of ['Filters', 'Views', 'Columns']) {
    const button = page.getByRole('button', { name: tool, exact: true });
    if ((await button.count()) === 0) continue;
    await button.click();
    await expect(page.getByRole('region', { name: tool })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, `${at}, ${tool}`);
  }
}

test.beforeAll(({ story }) => somethingOfEach(story));

const looks = [
  ['on a wide window', { width: 1280 }],
  ['on 320 pixels', { width: 320 }],
] as const;

for (const [look, options] of looks)
  test.for(lists)(
    `axe finds nothing on %s, with rows, without, and with each tool open: ${look}`,
    SLOW,
    async ([path, heading, nothing], { newVisitor }) => {
      const { page } = await newVisitor({ ...options, as: 'support' });
      await page.goto(`/${path}`);
      await expect(rowsOf(page, heading).first()).toBeVisible();
      await expectAccessible(page, path);
      await throughTools(page, path);
      await page.goto(`/${path}?filter=${encodeURIComponent(JSON.stringify(nothing))}`);
      await expect(page.getByText(`No ${heading.toLowerCase()} match.`)).toBeVisible();
      await expect(page.getByRole('list', { name: 'Filters' })).not.toContainText('…');
      await expectAccessible(page, `${path}, nothing found`);
    },
  );

test('who may sign in is for the user manager alone', async ({ newVisitor }) => {
  const [manager, support] = [await newVisitor(), await newVisitor({ meetsFaults: true })];
  await manager.signIn('user_manager', '/');
  const { page } = manager;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Users' }).click();
  await expect(rowsOf(page, 'Users').filter({ hasText: 'Devika Desai' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a user' }).fill('devika');
  await page.keyboard.press('Enter');
  await expect(rowsOf(page, 'Users')).toHaveText(['Devika Desai']);
  await expect(page).toHaveURL(/\/users$/);
  await throughTools(page, 'users');
  await expectAccessible(page, 'users');

  await support.signIn('support', '/users');
  await expect(support.page.getByRole('heading', { level: 1 })).toHaveText(
    'You do not have permission to see this',
  );
  await expect(
    support.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Users' }),
  ).toHaveCount(0);
});
