import { expect as expectThat } from 'vitest';
import {
  aDeclaration,
  aDeliveryPartner,
  aLeadProvider,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anAppropriateBody,
  anEctAtSchool,
  anInduction,
  aPartnership,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test, type Visitor } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';

/** Many screens, one after the other. */
const SLOW = { timeout: 180_000 };

/** A teacher with something on every tab. */
async function aWholeLife(story: Story) {
  const school = await aSchool(story, { name: 'Hill School' });
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school, startedOn: '2024-09-01' });
  await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Ambition' }),
  });
  const deliveryPartner = await aDeliveryPartner(story, { name: 'Rise Hub' });
  const partnership = await aPartnership(story, { school, activeLeadProvider, deliveryPartner });
  const training = await aTrainingPeriod(story, { ect, partnership });
  const appropriateBody = await anAppropriateBody(story, { name: 'Golden Leaf' });
  await anInduction(story, { teacher, appropriateBody, startedOn: '2025-09-01' });
  const declaration = await aDeclaration(story, { training, paymentStatus: 'paid' });
  return { school, teacher, declaration, activeLeadProvider, deliveryPartner, appropriateBody };
}

/** Every screen, with a heading that shows that it has come. */
const screensOf = ({ school, teacher, declaration, ...told }: Awaited<ReturnType<typeof aWholeLife>>) =>
  [
    ['/', 'Hello, Sam'],
    ['/teachers', 'Teachers'],
    ['/teachers?filter={"q":"nobody"}', 'Teachers'],
    ...['', '/training', '/school', '/induction', '/declarations', '/history'].map((tab) => [
      `/teachers/${teacher.id}/show${tab}`,
      'Ada Lovelace',
    ]),
    ['/schools', 'Schools'],
    ...['', '/ects', '/mentors', '/training', '/register', '/history'].map((tab) => [
      `/schools/${school.id}/show${tab}`,
      'Hill School',
    ]),
    [`/declarations/${declaration.id}/show`, 'Started declaration of Ada Lovelace'],
    ...['', '/partners', '/statements', '/history'].map((tab) => [
      `/lead-providers/${told.activeLeadProvider.leadProviderId}/show${tab}`,
      'Ambition',
    ]),
    ...['', '/schools', '/history'].map((tab) => [
      `/delivery-partners/${told.deliveryPartner.id}/show${tab}`,
      'Rise Hub',
    ]),
    ...['', '/history'].map((tab) => [
      `/appropriate-bodies/${told.appropriateBody.id}/show${tab}`,
      'Golden Leaf',
    ]),
    ['/events', 'Events'],
    ['/search', 'Search'],
    ['/search/many', 'Find many at once'],
    ['/nowhere', 'Page not found'],
    ['/schools?filter={"q":"' + 'x'.repeat(201) + '"}', 'Schools'],
  ] as [string, string | RegExp][];

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any screen, ${colorScheme}`, SLOW, async ({ newVisitor, story }) => {
    const visitor = await newVisitor({ colorScheme });
    const { page } = visitor;
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    await expectAccessible(page, 'signed out');
    await visitor.signIn('support');
    for (const [path, heading] of screensOf(await aWholeLife(story))) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page, path);
    }
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a dialog at any step, ${colorScheme}`, async ({ newVisitor, story }) => {
    const visitor = await newVisitor({ colorScheme });
    await throughADialog(visitor, story);
  });

test(
  'nothing scrolls sideways on a screen of 320 pixels but wide tables in a region of their own',
  SLOW,
  async ({ newVisitor, story }) => {
    const visitor = await newVisitor({ width: 320 });
    await visitor.signIn('support');
    for (const [path, heading] of screensOf(await aWholeLife(story))) {
      await visitor.page.goto(path);
      await expect(visitor.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await visitor.page.waitForLoadState('networkidle');
      await expectAccessible(visitor.page, path);
    }
    await throughADialog(visitor, story);
  },
);

async function throughADialog(visitor: Visitor, story: Story) {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Hedy Kiesler' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(page, 'Correct name');
  await expectAccessible(page, 'the form');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'the form with mistakes');
  await dialog.getByLabel('Full name').fill('Hedy Lamarr');
  await preview(page, { reason: 'Her stage name' });
  await expectAccessible(page, 'the plan');
  await confirm(page, 'Correct the name');
  await expectAccessible(page, 'done');
}

test('a page prints without what stands round it', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/teachers');
  await page.emulateMedia({ media: 'print' });
  expectThat(await page.getByRole('navigation').count()).toBe(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Teachers' })).toBeVisible();
});
